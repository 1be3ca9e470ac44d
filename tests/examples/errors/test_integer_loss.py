import pytest
import tensorflow.compat.v1 as tf


def test_an_integer_loss_raises_and_is_named(run):
    message = str(run.raised["minimize"])
    assert "Invalid type tf.int32 for Square:0, expected: [tf.float32, tf.float64" in message


def test_a_cast_of_the_loss_moves_the_problem_to_the_variable():
    with tf.Graph().as_default():
        loss = tf.cast(tf.square(tf.Variable(3) - 5), tf.float32)
        with pytest.raises(ValueError, match="No gradients provided for any variable"):
            tf.train.GradientDescentOptimizer(1.0).minimize(loss)


def test_a_float_variable_is_trained(run):
    assert run.printed["float"] == "4.0\n"


def test_a_mean_of_integers_is_an_integer():
    with tf.Graph().as_default(), tf.Session() as sess:
        mean = tf.reduce_mean(tf.constant([1, 2]))
        assert mean.dtype == tf.int32
        assert sess.run(mean) == 1


def test_the_gradient_of_an_integer_variable_is_none():
    with tf.Graph().as_default():
        w = tf.Variable(3)
        assert tf.gradients(tf.square(tf.cast(w, tf.float32)), w) == [None]


def test_a_bool_becomes_a_float_without_a_gradient():
    with tf.Graph().as_default():
        w = tf.Variable([1.0, 2.0])
        accuracy = tf.reduce_mean(tf.cast(tf.equal(tf.argmax(w), 1), tf.float32))
        with pytest.raises(ValueError, match="No gradients provided"):
            tf.train.GradientDescentOptimizer(1.0).minimize(accuracy)
