import tensorflow.compat.v1 as tf


def test_reading_a_reference_variable_raises_failed_precondition(run):
    assert isinstance(run.raised["reference"], tf.errors.FailedPreconditionError)
    assert "Attempting to use uninitialized value v" in run.errors["reference"]


def test_reading_a_resource_variable_raises_failed_precondition(run):
    assert isinstance(run.raised["resource"], tf.errors.FailedPreconditionError)
    assert "Could not find variable w." in run.errors["resource"]
    assert "the variable is uninitialized" in run.errors["resource"]


def test_tail_names_the_container_while_the_session_holds_nothing(run):
    assert "Container localhost does not exist." in run.errors["resource"]


def test_tail_names_the_resource_once_the_session_holds_another_variable(run):
    message = run.errors["resource_after_another"]
    assert "Could not find variable w." in message
    assert "Resource localhost/w/N10tensorflow3VarE does not exist." in message
    assert "Container localhost does not exist." not in message


def test_reading_works_after_the_initializer_ran(run):
    assert run.names.values == [5, 7, 9]
