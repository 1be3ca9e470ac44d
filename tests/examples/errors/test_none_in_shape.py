import pytest
import tensorflow.compat.v1 as tf


def test_zeros_of_an_unknown_size_raises(run):
    assert "Expected int32, " in str(run.raised["zeros"])
    assert "got None of type 'NoneType'" in str(run.raised["zeros"])


def test_zeros_of_an_unknown_dimension_raises(run):
    assert str(run.raised["dimension"]) == "__int__ returned non-int (type NoneType)"


def test_reshape_to_an_unknown_size_raises(run):
    assert "Failed to convert " in str(run.raised["reshape"])
    assert "[None, 784]" in str(run.raised["reshape"])


def test_tf_shape_gives_the_size_in_each_run(run):
    assert run.printed["dynamic"] == "(2, 10)\n"
    fed = {"images:0": [[[0.0] * 28] * 28] * 5}
    assert run.names.sess.run(run.names.zeros.name, fed).shape == (5, 10)


def test_minus_one_is_worked_out_in_the_run(run):
    assert run.printed["minus_one"] == "[None, 784]\n"
    fed = {"images:0": [[[0.0] * 28] * 28] * 5}
    assert run.names.sess.run(run.names.flat.name, fed).shape == (5, 784)


def test_a_placeholder_may_have_none_in_its_shape_and_a_variable_may_not():
    with tf.Graph().as_default():
        assert tf.placeholder(tf.float32, [None]).shape.as_list() == [None]
        with pytest.raises(ValueError, match="should be fully defined"):
            tf.get_variable("v", [None])
