def test_no_update_is_lost(run):
    assert run.names.lost == 0


def test_the_read_waits_for_the_lock(run):
    ops = run.names.v.graph.get_operations()
    (add,) = (op for op in ops if op.type in ("Add", "AddV2"))
    todo, before = [add], set()
    while todo:
        op = todo.pop()
        before.add(op.type)
        todo += [tensor.op for tensor in op.inputs] + list(op.control_inputs)
    assert "MutexLock" in before
