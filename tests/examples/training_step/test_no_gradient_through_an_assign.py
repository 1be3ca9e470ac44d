def test_an_assign_has_no_gradient(run):
    assert run.names.gradients == [None]


def test_minimize_raises(run):
    assert run.errors["minimize"].startswith(
        "ValueError: No gradients provided for any variable, "
        "check your graph for ops that do not support gradients"
    )


def test_the_value_itself_has_a_gradient_and_is_still_assigned(run):
    assert run.names.slope == 24.0
    assert run.names.kept_value == 6.0
