import numpy as np
import tensorflow as tf


def test_the_module_is_missing(run):
    assert str(run.raised["module"]).startswith("No module named 'tensorflow.examples")


def test_prepare_gives_flat_floats_up_to_one_and_one_hot_labels(run):
    assert run.names.flat.shape == (5, 784)
    assert run.names.flat.dtype == np.float32
    assert run.names.flat.max() == 1.0
    assert list(run.names.one_hot.argmax(axis=1)) == [7, 2, 1, 0, 4]


def test_keras_has_the_data_and_says_where_it_keeps_them(run):
    assert "~/.keras/datasets" in tf.keras.datasets.mnist.load_data.__doc__


def test_compat_v1_has_no_examples(run):
    assert not hasattr(tf.compat.v1, "examples")


def test_the_iterator_gives_a_batch_at_each_run(run):
    assert run.printed["next_batch"] == "(2, 784) (2, 10)\n"
