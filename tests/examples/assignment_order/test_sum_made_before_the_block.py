def test_the_result_is_the_old_value_or_the_new(run):
    assert set(run.names.results) <= {5, 7}
    assert len(run.names.results) == 400


def test_the_sum_does_not_wait(run):
    assert run.names.total.op.control_inputs == []
    assert all(tensor.op.control_inputs == [] for tensor in run.names.total.op.inputs)


def test_the_assignment_waits(run):
    assert run.names.assign_a.op in run.names.assign_b.op.control_inputs
