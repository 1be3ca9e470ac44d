def test_eager_mode_is_off(run):
    assert "executing eagerly: False" in run.printed["switch"]


def test_variables_are_reference_variables(reference):
    assert type(reference.names.v).__name__ == "RefVariable"
    assert reference.names.v.op.type == "VariableV2"


def test_enable_resource_variables_changes_only_the_variables(resource):
    assert type(resource.names.v).__name__ == "ResourceVariable"
    assert resource.names.v.op.type == "VarHandleOp"


def test_control_flow_is_that_of_tf1(run):
    assert "control flow v2:   False" in run.printed["switch"]
    assert run.names.cond_ops == {"Merge"}
