import pytest
import tensorflow.compat.v1 as tf


def test_a_task_must_be_listed(run):
    assert str(run.raised["task"]).endswith('Task 1 was not defined in job "worker"')


def test_a_job_must_be_listed(run):
    assert str(run.raised["job"]).endswith('Job "workers" was not defined in cluster')


def test_the_cluster_tells_its_tasks(run):
    assert run.printed["look"] == "ps [0]\nworker [0]\n"


def test_a_listed_task_starts(run):
    assert run.printed["right"] == "7\n"


def test_in_python_an_address_that_is_not_listed_raises_a_value_error(run):
    with pytest.raises(ValueError, match="No task with index 1 in job 'worker'"):
        run.names.cluster.task_address("worker", 1)


def test_a_task_is_a_place_in_the_list():
    cluster = tf.train.ClusterSpec({"worker": ["a:1", "b:2"]})
    assert cluster.task_address("worker", 1) == "b:2"
