import numpy as np
import pytest
import tensorflow.compat.v1 as tf


def test_an_operation_without_a_gradient_raises_and_is_named(run):
    message = str(run.raised["gradients"])
    assert "No gradient defined for operation" in message
    assert "'ResizeArea' (op type: ResizeArea)" in message


def printed(number):
    return str(np.full([4, 4], number)) + "\n"


def test_an_operation_with_a_gradient_can_take_its_place(run):
    assert run.printed["other_operation"] == printed(0.25)


def test_stop_gradient_cuts_the_path_before_the_operation(run):
    assert run.printed["constant"] == printed(1.0)


def test_a_gradient_of_your_own_is_used(run):
    assert run.printed["own_gradient"] == printed(0.25)


def test_an_assign_to_a_slice_of_a_reference_variable_has_none():
    with tf.Graph().as_default():
        v = tf.Variable([1.0, 2.0], use_resource=False)
        with pytest.raises(LookupError, match="StridedSliceAssign"):
            tf.gradients(v[0].assign(3.0), v)


def test_an_operation_that_the_variable_does_not_reach_needs_none():
    with tf.Graph().as_default():
        v, x = tf.Variable([1.0, 2.0]), tf.placeholder(tf.float32, [2])
        loss = tf.reduce_sum(v) + tf.reduce_sum(tf.unique(x)[0])
        assert tf.gradients(loss, v) != [None]


def test_stop_gradient_belongs_on_the_result_not_on_the_input():
    with tf.Graph().as_default():
        v = tf.Variable([1.0, 2.0])
        loss = tf.reduce_sum(v) + tf.reduce_sum(tf.unique(tf.stop_gradient(v))[0])
        with pytest.raises(LookupError, match="Unique"):
            tf.gradients(loss, v)
        loss = tf.reduce_sum(v) + tf.reduce_sum(tf.stop_gradient(tf.unique(v)[0]))
        assert tf.gradients(loss, v) != [None]


def test_an_operation_declared_not_differentiable_gives_none_and_no_error():
    with tf.Graph().as_default():
        v = tf.Variable([1.0, 2.0])
        assert tf.gradients(tf.argmax(v), v) == [None]
