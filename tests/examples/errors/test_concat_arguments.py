import inspect

import tensorflow.compat.v1 as tf


def test_the_list_of_tensors_is_taken_for_the_axis(run):
    assert str(run.raised["swapped"]) == "Shape (2, 1, 2) must have rank 0"


def test_tensors_of_different_sizes_cannot_be_stacked_to_an_axis(run):
    said = str(run.raised["other_size"])
    assert "Dimension 1 in both shapes must be equal, but are 2 and 3." in said
    assert "concat_dim" in said
    assert "Pack" in said


def test_with_the_tensors_first_it_works(run):
    assert run.printed["tensors_first"] == "[[1. 2. 3. 4.]]\n[[1. 2. 3. 4.]]\n"
    with run.names.sess.graph.as_default():
        joined = tf.concat([run.names.left, tf.zeros([1, 3])], 1)
    assert joined.shape.as_list() == [1, 5]


def test_split_takes_the_value_first_as_well():
    assert list(inspect.signature(tf.split).parameters)[:3] == [
        "value",
        "num_or_size_splits",
        "axis",
    ]
