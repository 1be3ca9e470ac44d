def test_eager_mode_is_off(run):
    assert "executing eagerly: False" in run.printed["switch"]


def test_variables_are_resource_variables(run):
    assert type(run.names.v).__name__ == "ResourceVariable"
    assert run.names.v.op.type == "VarHandleOp"


def test_control_flow_is_v2(run):
    assert "control flow v2:   True" in run.printed["switch"]
    assert run.names.cond_ops == {"StatelessIf"}
