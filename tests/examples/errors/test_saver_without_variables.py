import pytest
import tensorflow.compat.v1 as tf


def test_a_saver_needs_a_variable(run):
    assert str(run.raised["too_early"]) == "No variables to save"


def test_after_the_model_there_is_one(run):
    assert run.printed["after_the_model"] == "[('w', [2])]\n"


def test_an_empty_list_raises_the_same(run):
    with run.names.w.graph.as_default(), pytest.raises(ValueError, match="No variables to save"):
        tf.train.Saver([])


def test_a_saver_takes_variables_of_the_default_graph(run):
    with tf.Graph().as_default(), pytest.raises(ValueError, match="No variables to save"):
        tf.train.Saver()


def test_a_local_variable_is_not_taken(run):
    with tf.Graph().as_default():
        tf.get_variable("count", [], collections=[tf.GraphKeys.LOCAL_VARIABLES])
        with pytest.raises(ValueError, match="No variables to save"):
            tf.train.Saver()
