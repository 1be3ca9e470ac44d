import pytest
import tensorflow.compat.v1 as tf


def test_the_import_alone_leaves_eager_mode_on(run):
    said = "tf.placeholder() is not compatible with eager execution."
    assert str(run.raised["placeholder"]) == said


def test_an_argument_takes_the_place_of_the_placeholder(run):
    assert run.printed["function"] == "6.0\n"


def test_a_placeholder_works_in_a_graph_of_its_own_and_after_the_switch(run):
    assert run.printed["graph"] == "6.0\n"
    assert run.printed["switch"] == "6.0\n"


def test_a_sparse_placeholder_raises_in_eager_mode_too():
    tf.reset_default_graph()
    tf.enable_v2_behavior()
    with pytest.raises(RuntimeError, match="is not compatible with eager execution"):
        tf.sparse_placeholder(tf.float32)


def test_a_session_block_is_in_graph_mode():
    tf.reset_default_graph()
    tf.enable_v2_behavior()
    with tf.Session():
        assert not tf.executing_eagerly()
        assert tf.placeholder(tf.float32, []).graph is tf.get_default_graph()
    assert tf.executing_eagerly()
