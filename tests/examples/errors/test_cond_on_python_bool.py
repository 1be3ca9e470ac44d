import pytest
import tensorflow.compat.v1 as tf


def test_a_python_bool_raises(run):
    message = str(run.raised["flag"])
    assert "pred" in message
    assert "must not be a Python bool" in message


def test_a_comparison_with_two_equals_signs_is_a_python_bool(run):
    assert "must not be a Python bool" in str(run.raised["equal"])


def test_a_python_if_decides_while_building(run):
    assert run.printed["python_if"] == "4.0\n"


def test_a_fed_tensor_decides_in_the_run(run):
    assert run.printed["fed"] == "4.0\n8.0\n"


def test_tf_equal_compares_the_values(run):
    assert run.printed["tf_equal"] == "0.25\n"


def test_less_and_greater_give_tensors_and_python_values_none():
    with tf.Graph().as_default():
        x = tf.placeholder(tf.float32, [3])
        assert isinstance(x < 1.0, tf.Tensor)
        assert isinstance(len(x.shape.as_list()) > 1, bool)
        assert isinstance(x is None, bool)


def test_a_constant_is_accepted():
    tf.disable_control_flow_v2()
    with tf.Graph().as_default(), tf.Session() as sess:
        y = tf.cond(tf.constant(True), lambda: tf.constant(1), lambda: tf.constant(2))
        assert sess.run(y) == 1
        with pytest.raises(TypeError, match="must not be a Python bool"):
            tf.cond(True, lambda: tf.constant(1), lambda: tf.constant(2))
