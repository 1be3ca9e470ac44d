import pytest
import tensorflow.compat.v1 as tf


def test_the_old_saver_does_not_find_its_operations(run):
    message = str(run.raised["restore"])
    assert "Cannot interpret feed_dict key as Tensor" in message
    assert "The name 'save/Const:0' refers to a Tensor which does not exist" in message


def test_a_new_saver_restores(run):
    assert run.printed["new_saver"] == "[1. 2.]\n"


def test_saving_with_a_saver_of_another_graph_raises_the_same(run, tmp_path):
    with tf.Graph().as_default(), tf.Session() as sess:
        tf.get_variable("w", [2])
        with pytest.raises(TypeError, match="save/Const:0"):
            run.names.saver.save(sess, str(tmp_path / "model"))


def test_an_empty_graph_is_said_to_be_empty(run):
    sess = tf.Session(graph=tf.Graph())
    with pytest.raises(RuntimeError, match="The Session graph is empty"):
        run.names.saver.restore(sess, run.names.path)


def test_two_savers_of_equal_graphs_have_operations_of_one_name(run):
    """The old saver then runs the new graph's operations, and restores what they restore."""
    with tf.Graph().as_default(), tf.Session() as sess:
        w = tf.get_variable("w", [2])
        tf.train.Saver()
        run.names.saver.restore(sess, run.names.path)
        assert list(sess.run(w)) == [1.0, 2.0]
