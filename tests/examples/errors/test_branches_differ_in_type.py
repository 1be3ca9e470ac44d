import pytest
import tensorflow.compat.v1 as tf


def test_branches_of_different_types_raise_and_both_types_are_named(run):
    message = str(run.raised["number"])
    assert "Outputs of" in message
    assert "must have the same type" in message
    assert "float32" in message
    assert "int32" in message


def test_an_operation_counts_as_bool(run):
    message = str(run.raised["operation"])
    assert "must have the same type" in message
    assert "int32" in message
    assert "bool" in message


def test_the_same_type_works(run):
    assert run.printed["same_type"] == "100.0\n"


def test_a_read_fits_an_assign(run):
    assert run.printed["same_tensor"] == "1\n"


def test_two_operations_fit_and_run_only_in_their_branch(run):
    assert run.printed["only_operations"] == "2\n"


def conditional(x, other):
    tf.disable_control_flow_v2()
    return tf.cond(x > 1.0, lambda: x, lambda: other)


def test_a_python_number_is_no_wildcard():
    with tf.Graph().as_default():
        x = tf.placeholder(tf.float64, [])
        with pytest.raises(ValueError, match=r"float64.*float32"):
            conditional(x, 0.0)
        assert conditional(x, tf.constant(0.0, tf.float64)).dtype == tf.float64


def test_shapes_may_differ():
    with tf.Graph().as_default():
        x = tf.placeholder(tf.float32, [])
        assert conditional(x, tf.ones([3])).shape.ndims is None


def test_the_conditional_of_tensorflow_2_has_other_words():
    tf.enable_control_flow_v2()
    said = "must have the same number, type, and overall structure of return values"
    with tf.Graph().as_default(), pytest.raises(TypeError, match=said):
        tf.cond(tf.placeholder(tf.bool, []), lambda: 1.0, lambda: 2)
