def ancestors(op):
    """Return all that must run before an operation, by inputs or control inputs."""
    before = [tensor.op for tensor in op.inputs] + list(op.control_inputs)
    return {op}.union(*(ancestors(earlier) for earlier in before))


def test_the_whole_variable_gives_any_mixture_of_old_and_new(run):
    count = run.names.counts["v"]
    assert sum(count.values()) == 400
    assert {value for pair in count for value in pair} <= {1.0, 2.0}


def test_its_parts_give_the_new_values(run):
    assert run.names.counts["its parts"] == {(2.0, 2.0): 400}


def test_what_the_whole_variable_gives_does_not_wait_for_the_write(run):
    whole = run.names.forms["v"].op
    assert run.names.write in ancestors(whole)
    assert run.names.write not in ancestors(whole.inputs[0].op)


def test_the_read_of_each_part_waits_for_the_write(run):
    reads = [tensor.op for tensor in run.names.forms["its parts"].op.inputs[:2]]
    for read in reads:
        assert run.names.write in ancestors(read)
