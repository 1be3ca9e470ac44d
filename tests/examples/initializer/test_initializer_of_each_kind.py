def test_initializer_and_assign_of_a_reference_variable_are_assign(run):
    assert run.names.v.initializer.type == "Assign"
    assert run.names.assign_v.op.type == "Assign"


def test_initializer_and_assign_of_a_resource_variable_are_assign_variable_op(run):
    assert run.names.w.initializer.type == "AssignVariableOp"
    assert run.names.assign_w.op.type == "AssignVariableOp"
