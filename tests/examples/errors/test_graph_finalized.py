import pytest
import tensorflow.compat.v1 as tf

MESSAGE = "Graph is finalized and cannot be modified."


def test_an_operation_built_inside_a_monitored_session_raises(run):
    assert str(run.raised["run"]) == MESSAGE


def test_an_operation_built_after_finalize_raises(run):
    assert str(run.raised["finalize"]) == MESSAGE


def test_what_was_built_before_runs_as_often_as_you_like(run):
    assert run.printed["build_first"] == "7.0\n9.0\n"


def test_a_plain_session_does_not_finalize():
    with tf.Graph().as_default() as graph, tf.Session():
        tf.constant(1.0)
        assert not graph.finalized


def test_a_supervisor_finalizes_too():
    with tf.Graph().as_default() as graph:
        tf.constant(1.0)
        tf.train.Supervisor(logdir=None, summary_op=None, saver=None)
        assert graph.finalized


def test_much_that_does_not_look_like_building_builds():
    with tf.Graph().as_default() as graph:
        v = tf.get_variable("v", [2])
        loss = v[0]
        graph.finalize()
        for build in (
            lambda: v[0],
            lambda: v + 1.0,
            lambda: v.assign([1.0, 2.0]),
            lambda: tf.gradients(loss, v),
            tf.global_variables_initializer,
            tf.train.Saver,
        ):
            with pytest.raises(RuntimeError, match=MESSAGE):
                build()
