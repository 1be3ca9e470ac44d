def test_the_loop_leaves_the_variable_alone(run):
    assert run.names.result == 5
    assert run.names.after == 0


def test_the_body_gets_a_tensor(run):
    assert run.errors["assign"].endswith("has no attribute 'assign_add'")


def test_an_assign_of_the_result_changes_the_variable(run):
    assert run.names.set_after == 5
