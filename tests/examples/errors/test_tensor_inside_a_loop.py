import pytest
import tensorflow.compat.v1 as tf


def test_a_tensor_of_the_body_cannot_be_used_outside(run):
    message = str(run.raised["use"])
    assert "Cannot use 'while/square' as input to 'add'" in message
    assert "because 'while/square' is in a while loop" in message


def test_nor_in_another_loop(run):
    message = str(run.raised["other_loop"])
    assert "Cannot use 'while/square' as input to 'while_1/add'" in message
    assert "because they are in different while loops" in message


def test_a_loop_variable_returns_the_last_value(run):
    assert run.printed["return_it"] == "5\n"


def test_a_tensor_array_returns_the_value_of_each_iteration(run):
    assert run.printed["all_of_them"] == "[0 1 4]\n"


def test_fetching_it_raises_another_message(run):
    with pytest.raises(ValueError, match="has been marked as not fetchable"):
        run.names.sess.run("while/square:0")


def test_a_body_may_use_tensors_from_outside_and_from_the_loop_around_it():
    def outer(i, total):
        _, total = tf.while_loop(
            lambda j, _: j < 2, lambda j, t: (j + 1, t + i + ten), [tf.constant(0), total]
        )
        return i + 1, total

    tf.disable_control_flow_v2()
    with tf.Graph().as_default(), tf.Session() as sess:
        ten = tf.constant(10)
        _, total = tf.while_loop(lambda i, _: i < 2, outer, [tf.constant(0), tf.constant(0)])
        assert sess.run(total) == 42
