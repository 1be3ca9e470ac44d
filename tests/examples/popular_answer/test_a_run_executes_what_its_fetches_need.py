def test_a_run_of_another_operation_leaves_the_value(run):
    assert run.names.after_other == 1


def test_a_run_of_an_operation_that_needs_the_assign_changes_the_value(run):
    assert run.names.after_needs_assign == 10


def test_the_initializer_writes_the_initial_value_again(run):
    assert run.names.after_initializer == 1


def test_load_writes_without_an_assign_of_ours(run):
    assert run.names.after_load == 3
