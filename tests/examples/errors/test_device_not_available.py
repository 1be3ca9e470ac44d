import pytest
import tensorflow.compat.v1 as tf

MISSING = "/device:GPU:99"


def test_a_device_that_is_not_there_is_named_with_those_that_are(run):
    message = str(run.raised["run"])
    assert "Cannot assign a device for operation y" in message
    assert f"was explicitly assigned to {MISSING} but available devices are [" in message
    assert "/job:localhost/replica:0/task:0/device:CPU:0" in message


def test_soft_placement_runs_it_elsewhere(run):
    assert run.printed["soft"] == "9.0\n"


def test_a_session_lists_its_devices(run):
    assert run.printed["list"] == "True\n"


def test_operations_that_the_run_does_not_need_are_placed_too():
    with tf.Graph().as_default(), tf.Session() as sess:
        x = tf.constant(3.0)
        with tf.device(MISSING):
            tf.square(x)
        with pytest.raises(tf.errors.InvalidArgumentError, match="Cannot assign a device"):
            sess.run(x)


def test_a_graph_def_keeps_the_placement_until_it_is_emptied():
    with tf.Graph().as_default() as graph, tf.device(MISSING):
        tf.constant(3.0, name="x")
    graph_def = graph.as_graph_def()
    assert [node.device for node in graph_def.node] == [MISSING]
    for node in graph_def.node:
        node.device = ""
    with tf.Graph().as_default(), tf.Session() as sess:
        tf.import_graph_def(graph_def, name="")
        assert sess.run("x:0") == 3.0
