import inspect

import tensorflow.compat.v1 as tf


def test_the_list_of_tensors_is_taken_for_the_axis(run):
    assert str(run.raised["swapped"]) == "Shape (2, 1, 2) must have rank 0"


def test_with_the_tensors_first_it_works(run):
    assert run.printed["tensors_first"] == "[[1. 2. 3. 4.]]\n[[1. 2. 3. 4.]]\n"


def test_split_takes_the_value_first_as_well():
    assert list(inspect.signature(tf.split).parameters)[:3] == [
        "value",
        "num_or_size_splits",
        "axis",
    ]
