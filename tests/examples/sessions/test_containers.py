import pytest


def test_reset_of_one_container_keeps_the_other(run):
    assert run.names.kept == 5


def test_reset_of_one_container_drops_what_is_in_it(run):
    assert "of_job1" in str(run.raised["run"])


def test_a_reference_variable_rejects_an_underscore_in_the_name_of_its_container(reference):
    tf = reference.names.tf
    with tf.container("job_3"):
        v = tf.Variable(5)
    with pytest.raises(tf.errors.InvalidArgumentError, match="container contains invalid char"):
        tf.Session(reference.names.server.target).run(v.initializer)
