def test_a_known_shape_is_checked_when_the_assign_is_built(run):
    assert "Dimension 0 in both shapes must be equal" in str(run.raised["build"])


def test_an_unknown_shape_is_checked_when_the_assign_runs(run):
    message = str(run.raised["run"])
    assert "Assign requires shapes of both tensors to match." in message
    assert "lhs shape= [2] rhs shape= [3]" in message


def test_without_the_check_a_reference_variable_takes_another_shape(run):
    assert run.names.v_value.tolist() == [1, 2, 3]
    assert run.names.v.shape == [2]


def test_a_resource_variable_is_checked_when_built_all_the_same(run):
    message = str(run.raised["resource_build"])
    assert "The variable shape (2,), and the assigned value shape (3,)" in message


def test_an_uninitialized_resource_variable_takes_another_shape(run):
    assert run.names.w_value.tolist() == [1, 2, 3]
    assert run.names.w.shape == [2]


def test_a_resource_variable_is_checked_against_the_value_that_it_holds(run):
    message = str(run.raised["resource_run"])
    assert "Trying to assign to variable with tensor with wrong shape." in message
    assert "Expected [3] got [2]" in message


def test_a_resource_variable_of_unknown_shape_takes_another_shape(run):
    assert run.names.u_value.tolist() == [1, 2, 3]
    assert run.names.u.shape.ndims is None
