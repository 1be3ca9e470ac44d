import pytest
import tensorflow.compat.v1 as tf


def test_a_job_is_missing_without_a_target(run):
    message = str(run.raised["run"])
    assert "was explicitly assigned to /job:ps/task:0 but available devices are [" in message


def test_a_session_of_the_cluster_runs_it(run):
    assert run.printed["target"] == "5.0\n"


def test_without_its_placements_the_graph_runs_in_one_process(run):
    assert run.printed["clear_devices"] == "5.0\n"


def test_soft_placement_does_not_replace_a_job():
    config = tf.ConfigProto(allow_soft_placement=True)
    with tf.Graph().as_default(), tf.device("/job:ps/task:0"), tf.Session(config=config) as sess:
        x = tf.constant(3.0)
        with pytest.raises(tf.errors.InvalidArgumentError, match="Cannot assign a device"):
            sess.run(x)
