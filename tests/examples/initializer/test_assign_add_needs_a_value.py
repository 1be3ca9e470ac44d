import tensorflow.compat.v1 as tf


def test_assign_add_on_a_reference_variable_raises_failed_precondition(run):
    assert isinstance(run.raised["reference"], tf.errors.FailedPreconditionError)
    assert "Attempting to use uninitialized value v" in run.errors["reference"]


def test_assign_add_on_a_resource_variable_raises_not_found(run):
    assert isinstance(run.raised["resource"], tf.errors.NotFoundError)
    assert not isinstance(run.raised["resource"], tf.errors.FailedPreconditionError)


def test_not_found_error_says_nothing_of_initialization(run):
    assert "localhost/w" in run.errors["resource"]
    assert "initialized" not in run.errors["resource"]


def test_failing_operation_is_the_assign_add_itself(run):
    assert "{{node AssignAdd}}" in run.errors["reference"]
    assert "{{node AssignAddVariableOp}}" in run.errors["resource"]


def test_assign_add_works_after_the_initializer_ran(run):
    assert run.names.values == [6, 8]
