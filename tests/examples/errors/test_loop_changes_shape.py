import pytest
import tensorflow.compat.v1 as tf


def test_a_loop_variable_that_grows_raises(run):
    message = str(run.raised["grows"])
    assert "Input tensor 'start:0' enters the loop with shape (1,)" in message
    assert "but has shape (2,) after one iteration" in message
    assert "use the `shape_invariants` argument" in message


def test_an_invariant_must_allow_the_first_shape(run):
    message = str(run.raised["wrong_invariant"])
    assert "The shape invariant specified for start:0 is not compatible with" in message
    assert "enters the loop with shape (1,), but the specified shape invariant is (2,)" in message


def test_an_unknown_shape_is_another_shape(run):
    assert "but has shape (?,) after one iteration" in str(run.raised["unknown"])


def test_shape_invariants_let_the_variable_grow(run):
    assert run.printed["any_length"] == "[1 7 7 7 7]\n"
    assert run.names.numbers.shape.as_list() == [None]


def test_ensure_shape_keeps_the_shape_and_checks_it_in_the_run(run):
    assert run.printed["keep"] == "[10]\n"
    with pytest.raises(tf.errors.InvalidArgumentError):
        run.names.sess.run("while_4/Exit:0", {"step:0": [3, 4]})


def test_set_shape_checks_nothing_in_the_run():
    with tf.Graph().as_default(), tf.Session() as sess:
        x = tf.placeholder(tf.int32, [None])
        y = x + 1
        y.set_shape([1])
        assert list(sess.run(y, {x.name: [3, 4]})) == [4, 5]


def test_foldl_passes_the_message_on_and_scan_has_one_of_its_own():
    def add(total, x):
        return total + x

    with tf.Graph().as_default():
        rows, start = tf.zeros([3, 1]), tf.zeros([])
        with pytest.raises(ValueError, match="enters the loop with shape"):
            tf.foldl(add, rows, initializer=start)
        with pytest.raises(ValueError, match="Inconsistent shapes: saw"):
            tf.scan(add, rows, initializer=start)
