def test_the_call_adds_one_assign_operation(reference, resource):
    assert reference.names.added.count("Assign") == 1
    assert resource.names.added.count("AssignVariableOp") == 1


def test_the_call_leaves_the_value(run):
    assert run.names.value_when_built == 5


def test_a_run_of_the_operation_changes_the_value(run):
    assert run.names.value_when_run == 10
