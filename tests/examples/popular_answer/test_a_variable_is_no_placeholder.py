def test_no_variable_is_a_placeholder_operation(run):
    assert run.names.reference.op.type == "VariableV2"
    assert run.names.resource.op.type == "VarHandleOp"
    assert run.names.placeholder.op.type == "Placeholder"


def test_variables_have_a_value_without_a_feed(run):
    assert run.names.values == [5, 5]


def test_a_placeholder_has_no_value_without_a_feed(run):
    assert "You must feed a value for placeholder" in run.errors["unfed"]


def test_a_placeholder_cannot_be_assigned(run):
    assert "has no attribute 'assign'" in run.errors["assign"]
