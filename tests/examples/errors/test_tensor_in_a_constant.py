import pytest
import tensorflow.compat.v1 as tf


def test_a_constant_of_tensors_raises(run):
    assert isinstance(run.raised["constant"], TypeError)
    assert "ensor" in str(run.raised["constant"])
    assert "Expected float32, " in str(run.raised["with_dtype"])
    assert "height:0" in str(run.raised["with_dtype"])


def test_stack_puts_them_together(run):
    assert run.printed["stack"] == "[5. 2.]\n"


def test_convert_to_tensor_takes_tensors_in_a_list(run):
    assert run.printed["convert"] == "[5. 2.]\n"
    assert run.names.size.op.type == "Pack"


def test_convert_to_tensor_of_plain_values_is_a_constant():
    with tf.Graph().as_default():
        assert tf.convert_to_tensor([5.0, 2.0]).op.type == "Const"


def test_a_shape_may_be_a_list_with_tensors():
    with tf.Graph().as_default():
        rows = tf.placeholder(tf.int32, [])
        assert tf.reshape(tf.zeros([6]), [rows, 3]).shape.rank == 2


def test_a_constant_of_a_single_tensor_raises_too(run):
    with run.names.height.graph.as_default(), pytest.raises(TypeError) as raised:
        tf.constant(run.names.height)
    assert str(raised.value) == str(run.raised["constant"])
