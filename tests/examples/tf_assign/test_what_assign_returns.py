import tensorflow.compat.v1 as tf


def test_a_reference_variable_returns_a_reference_tensor(run):
    assert type(run.names.v).__name__ == "RefVariable"
    assert isinstance(run.names.assign_v, tf.Tensor)
    assert 'assign:    Tensor("Assign:0", shape=(), dtype=int32_ref)\n' in run.printed["build"]


def test_a_resource_variable_returns_an_unread_variable(run):
    assert type(run.names.w).__name__ == "ResourceVariable"
    assert type(run.names.assign_w).__name__ == "_UnreadVariable"
    assert not isinstance(run.names.assign_w, tf.Tensor)
    assert (
        "assign:    <tf.Variable 'AssignVariableOp' shape=() dtype=int32>\n" in run.printed["build"]
    )


def test_neither_is_the_variable_itself(run):
    assert run.names.assign_v is not run.names.v
    assert run.names.assign_w is not run.names.w


def test_the_operation_is_named_after_the_kind(run):
    assert run.names.assign_v.op.type == "Assign"
    assert run.names.assign_w.op.type == "AssignVariableOp"


def test_running_the_operation_gives_none_and_running_the_assign_the_new_value(run):
    for kind in ("Assign", "AssignVariableOp"):
        assert f"{kind}\n    run(assign.op): None\n    run(assign):    10\n" in run.printed["run"]
