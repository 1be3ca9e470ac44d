import math

import pytest
import tensorflow.compat.v1 as tf


def test_a_run_returns_nan_without_an_error(run):
    assert run.printed["build"] == "nan\n"


def test_a_check_raises_and_says_what_it_was_told_to(run):
    assert "Cross entropy : Tensor had NaN values" in str(run.raised["check"])


def test_a_histogram_raises_too(run):
    message = str(run.raised["summary"])
    assert "Nan in" in message
    assert "istogram for: products" in message


def test_the_first_part_that_is_not_finite_is_the_cause(run):
    assert run.printed["find"] == "Log [  0. -inf]\nmul [ 0. nan]\nNeg nan\n"


def test_a_clipped_probability_has_a_logarithm(run):
    assert run.printed["clip"] == "True\n"


def test_the_loss_from_logits_is_finite(run):
    assert run.printed["logits"] == "0.0\n"


@pytest.mark.parametrize(
    ("values", "found"), [([1.0, -1.0], "NaN"), ([1.0, 0.0], "Inf"), ([0.0, -1.0], "Inf and NaN")]
)
def test_the_message_tells_nan_from_infinity(values, found):
    with tf.Graph().as_default(), tf.Session() as sess:
        checked = tf.check_numerics(tf.log(values), "log")
        with pytest.raises(tf.errors.InvalidArgumentError, match=f"Tensor had {found} values"):
            sess.run(checked)


def test_a_check_of_the_whole_graph_names_the_first_tensor():
    with tf.Graph().as_default(), tf.Session() as sess:
        x = tf.placeholder_with_default([0.0], [1])
        tf.multiply(tf.log(x), 0.0)
        check = tf.add_check_numerics_ops()
        with pytest.raises(tf.errors.InvalidArgumentError, match="Log:0 : Tensor had"):
            sess.run(check)


def test_a_gradient_can_be_nan_though_the_value_is_finite():
    with tf.Graph().as_default(), tf.Session() as sess:
        x = tf.placeholder(tf.float32, [])
        y = tf.where(x > 0.0, tf.log(x), tf.zeros([]))
        value, gradient = sess.run([y, tf.gradients(y, x)[0]], {x.name: 0.0})
        assert value == 0.0
        assert math.isnan(gradient)


def test_with_a_safe_input_the_gradient_is_finite():
    with tf.Graph().as_default(), tf.Session() as sess:
        x = tf.placeholder(tf.float32, [])
        safe = tf.where(x > 0.0, x, tf.ones([]))
        y = tf.where(x > 0.0, tf.log(safe), tf.zeros([]))
        assert sess.run([y, tf.gradients(y, x)[0]], {x.name: 0.0}) == [0.0, 0.0]


def test_a_check_of_the_whole_graph_refuses_control_flow():
    tf.disable_control_flow_v2()
    with tf.Graph().as_default():
        x = tf.placeholder(tf.float32, [])
        tf.cond(x > 0.0, lambda: x, lambda: 2.0 * x)
        with pytest.raises(ValueError, match="not compatible with TensorFlow control flow"):
            tf.add_check_numerics_ops()


def test_clipping_by_norm_passes_nan_on():
    with tf.Graph().as_default(), tf.Session() as sess:
        clipped, _ = tf.clip_by_global_norm([tf.constant([1.0, math.nan])], 1.0)
        assert all(math.isnan(value) for value in sess.run(clipped[0]))


def test_without_a_check_the_variable_becomes_nan():
    with tf.Graph().as_default(), tf.Session() as sess:
        w = tf.Variable(-1.0)
        train = tf.train.GradientDescentOptimizer(1.0).minimize(tf.sqrt(w))
        sess.run(w.initializer)
        sess.run(train)
        assert math.isnan(sess.run(w))
