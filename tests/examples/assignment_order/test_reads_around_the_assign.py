def ancestors(op):
    """Return all that must run before an operation, by inputs or control inputs."""
    before = [tensor.op for tensor in op.inputs] + list(op.control_inputs)
    return {op}.union(*(ancestors(earlier) for earlier in before))


def test_a_resource_variable_gives_the_value_before_and_the_value_after(run):
    assert run.names.seen["resource"] == {(5, 10)}


def test_a_reference_variable_shows_the_write_in_the_read_before_it(run):
    # In one process the read is the variable's memory, which the assign overwrites.
    assert run.names.seen["reference"] == {(10, 10)}


def test_the_graph_orders_the_first_read_before_the_second(run):
    for _, (old, new) in run.names.programs.values():
        assert old.op in ancestors(new.op)
        assert new.op not in ancestors(old.op)
