import pytest
import tensorflow.compat.v1 as tf


def test_a_known_shape_is_checked_while_building(run):
    message = "Cannot reshape a tensor with 30 elements to shape [4,8] (32 elements) for "
    assert message in str(run.raised["known"])


def test_the_rest_must_divide_the_number_of_elements(run):
    message = "Dimension size must be evenly divisible by 4 but is 30 for "
    assert message in str(run.raised["divisible"])


def test_an_unknown_shape_is_checked_in_the_run(run):
    message = "Input to reshape is a tensor with 6 values, but the requested shape has 12"
    assert message in run.raised["run"].message


def test_the_same_program_works_with_the_batch_it_was_built_for(run):
    assert run.names.sess.run("Reshape:0", {"images:0": [[0.0] * 6] * 2}).shape == (2, 6)


def test_minus_one_takes_what_is_left(run):
    assert run.printed["any_batch"] == "(1, 2, 3)\n[5, 6]\n"


def test_minus_one_fits_every_batch(run):
    flat = run.names.flat.name
    assert run.names.sess.run(flat, {"images:0": [[0.0] * 6] * 4}).shape == (4, 2, 3)


def test_minus_one_may_fit_by_accident_and_change_the_size_of_the_batch():
    with tf.Graph().as_default():
        assert tf.reshape(tf.zeros([2, 6]), [-1, 4]).shape.as_list() == [3, 4]


def test_in_a_run_the_rest_must_divide_as_well():
    with tf.Graph().as_default(), tf.Session() as sess:
        x = tf.placeholder(tf.float32, [None])
        said = "tensor with 3 values, but the requested shape requires a multiple of 4"
        with pytest.raises(tf.errors.InvalidArgumentError, match=said):
            sess.run(tf.reshape(x, [-1, 4]), {x.name: [1.0, 2.0, 3.0]})
