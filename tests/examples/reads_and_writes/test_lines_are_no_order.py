def ancestors(op):
    """Return all that must run before an operation, by inputs or control inputs."""
    before = [tensor.op for tensor in op.inputs] + list(op.control_inputs)
    return {op}.union(*(ancestors(earlier) for earlier in before))


def test_each_read_gives_a_value_that_the_variable_had(run):
    assert sum(run.names.counts.values()) == 300
    assert {value for pair in run.names.counts for value in pair} <= {10, 20, 30}


def test_no_path_leads_from_one_of_the_four_to_another(run):
    four = {getattr(fetch, "op", fetch) for fetch in run.names.fetches}
    assert len(four) == 4
    for op in four:
        assert four & ancestors(op) == {op}


def test_with_a_path_from_each_to_the_next_every_run_gives_the_values_of_the_lines(run):
    assert run.names.ordered == {(20, 30)}
