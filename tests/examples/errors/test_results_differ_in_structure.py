import pytest
import tensorflow.compat.v1 as tf


def test_two_values_and_one_are_two_structures(run):
    message = str(run.raised["branches"])
    assert "The two structures don't have the same nested structure." in message
    assert "First structure: type=tuple" in message
    assert "Entire first structure:\n(., .)\nEntire second structure:\n." in message


def test_a_list_and_a_tuple_are_two_structures(run):
    message = str(run.raised["list_and_tuple"])
    assert "have the same sequence type" in message
    assert "has type tuple, while second structure" in message
    assert "Entire first structure:\n(., .)\nEntire second structure:\n[., .]" in message


def test_a_body_must_return_all_loop_variables(run):
    message = str(run.raised["body"])
    assert "don't have the same number of elements" in message
    assert "Entire first structure:\n[., .]\nEntire second structure:\n[.]" in message


def test_the_same_structure_works(run):
    assert run.printed["same_branches"] == "True\n"
    assert run.printed["same_body"] == "12.0\n"


def conditional(first, second):
    tf.disable_control_flow_v2()
    with tf.Graph().as_default():
        x = tf.placeholder(tf.float32, [])
        return tf.cond(x > 0.0, lambda: first(x), lambda: second(x))


def test_dictionaries_must_have_the_same_keys():
    with pytest.raises(ValueError, match="the same set of keys"):
        conditional(lambda x: {"a": x}, lambda x: {"b": x})


def test_a_list_of_one_is_unpacked():
    assert isinstance(conditional(lambda x: [x], lambda x: x), tf.Tensor)


def test_invariants_of_another_number_raise_it_too():
    tf.disable_control_flow_v2()
    with tf.Graph().as_default(), pytest.raises(ValueError, match="the same nested structure"):
        tf.while_loop(
            lambda i, x: i < 3,
            lambda i, x: (i + 1, x),
            [tf.constant(0), tf.constant(1.0)],
            shape_invariants=[tf.TensorShape([])],
        )


def test_a_body_may_return_a_list_where_the_loop_variables_are_a_tuple():
    tf.disable_control_flow_v2()
    with tf.Graph().as_default():
        start = (tf.constant(0), (tf.constant(1.0), tf.constant(2.0)))
        tf.while_loop(lambda i, x: i < 3, lambda i, x: [i + 1, x], start)
        with pytest.raises(TypeError, match="the same nested structure"):
            tf.while_loop(lambda i, x: i < 3, lambda i, x: (i + 1, list(x)), start)
