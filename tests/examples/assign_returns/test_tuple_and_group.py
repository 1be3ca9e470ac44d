def test_tuple_does_not_take_an_unread_variable_as_a_control_input(run):
    assert "'control_inputs' must only contain Operation or Tensor" in str(run.raised["tuple"])


def test_tuple_takes_its_operation(run):
    assert run.names.x_value == 5
    assert run.names.v_value == 2


def test_a_group_runs_the_assign_and_gives_none(run):
    assert run.names.group_value is None
    assert run.names.v_after == 3
