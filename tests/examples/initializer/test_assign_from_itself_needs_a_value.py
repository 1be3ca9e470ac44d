import tensorflow.compat.v1 as tf


def test_assign_from_itself_raises_failed_precondition_on_both_kinds(run):
    assert isinstance(run.raised["reference"], tf.errors.FailedPreconditionError)
    assert isinstance(run.raised["resource"], tf.errors.FailedPreconditionError)
    assert "Attempting to use uninitialized value v" in run.errors["reference"]
    assert "Could not find variable w." in run.errors["resource"]


def test_failing_operation_is_the_read_and_not_the_assign(run):
    assert "{{node v/read}}" in run.errors["reference"]
    assert "{{node ReadVariableOp}}" in run.errors["resource"]


def test_a_plain_assign_before_it_is_enough(run):
    assert run.names.values == [6, 8]
