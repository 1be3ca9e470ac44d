import pytest
import tensorflow.compat.v1 as tf


def test_a_function_without_return_raises(run):
    message = str(run.raised["cond"])
    assert "true_fn" in message
    assert "must have a return value." in message


def test_the_message_names_the_function(run):
    message = str(run.raised["other_branch"])
    assert "false_fn" in message
    assert "must have a return value." in message


def test_an_operation_that_is_returned_runs_in_its_branch_only(run):
    assert run.printed["return_it"] == "not reset: 5\nreset: 0\n"


def test_the_result_of_two_operations_is_a_bool_tensor():
    tf.disable_control_flow_v2()
    with tf.Graph().as_default():
        result = tf.cond(tf.placeholder(tf.bool, []), tf.no_op, tf.no_op)
        assert result.dtype == tf.bool


def test_an_operation_that_nothing_returns_does_not_run():
    def branch():
        tf.assign(v, 0)
        return tf.constant(True)

    tf.disable_control_flow_v2()
    with tf.Graph().as_default(), tf.Session() as sess:
        v = tf.Variable(5, use_resource=False)
        step = tf.cond(tf.placeholder_with_default(True, []), branch, lambda: tf.constant(True))
        sess.run(v.initializer)
        sess.run(step)
        assert sess.run(v) == 5


def test_a_loop_body_without_return_raises_another_message():
    tf.disable_control_flow_v2()
    with tf.Graph().as_default(), pytest.raises(ValueError, match="None values not supported"):
        tf.while_loop(lambda i: i < 3, lambda i: None, [tf.constant(0)])
