import pytest


@pytest.mark.parametrize("first", ["double_a", "add_a"])
def test_one_run_leaves_the_old_or_the_new_sum(run, first):
    values = run.names.values_of_b[first]
    assert len(values) == 300
    assert set(values) <= {5, 7}


@pytest.mark.parametrize("pair", ["double_first", "add_first"])
def test_no_assign_takes_or_waits_for_the_other(run, pair):
    assigns = {assign.op for assign in getattr(run.names, pair)}
    assert len(assigns) == 2
    for assign in assigns:
        given = assign.inputs[1].op
        before = {given, *(tensor.op for tensor in given.inputs)}
        waits_for = {op for each in (assign, *before) for op in each.control_inputs}
        assert not assigns & (before | waits_for)


def test_two_runs_leave_the_new_sum(run):
    assert run.names.two_runs == [4, 7]
