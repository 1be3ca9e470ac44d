def ancestors(op):
    """Return all that must run before an operation, by inputs or control inputs."""
    before = [tensor.op for tensor in op.inputs] + list(op.control_inputs)
    return set(before).union(*(ancestors(earlier) for earlier in before))


def test_a_run_gives_the_loss_before_the_update_or_after_it(reference):
    for values in reference.names.seen.values():
        assert len(values) == 300
        assert set(values) <= {2.0, 1.0}


def test_the_update_waits_for_no_read_of_the_variable(reference):
    ops = reference.names.tf.get_default_graph().get_operations()
    losses = [op for op in ops if op.type == "Mean"]
    updates = [op for op in ops if op.type.endswith("ApplyGradientDescent")]
    assert [op.type for op in updates] == ["ApplyGradientDescent", "ResourceApplyGradientDescent"]
    for loss, update in zip(losses, updates):
        (read,) = (op for op in ancestors(loss) if op.type in ("Identity", "ReadVariableOp"))
        assert read not in ancestors(update)
        assert update not in ancestors(loss)
