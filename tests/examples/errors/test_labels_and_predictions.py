import pytest
import tensorflow.compat.v1 as tf


def test_a_loss_refuses_a_column_beside_a_row(run):
    assert str(run.raised["squared"]) == "Shapes (?, 1) and (?,) are incompatible"


def test_the_cross_entropy_of_logits_refuses_it_too(run):
    assert "must have the same shape" in str(run.raised["sigmoid"])
    assert "((?, 1) vs (?,))" in str(run.raised["sigmoid"])


def test_sparse_labels_have_one_dimension_less_than_the_logits(run):
    assert "labels" in str(run.raised["sparse"])
    assert "rank" in str(run.raised["sparse"])
    with tf.Graph().as_default():
        loss = tf.nn.sparse_softmax_cross_entropy_with_logits(
            labels=tf.zeros([3], tf.int32), logits=tf.zeros([3, 10])
        )
    assert loss.shape.as_list() == [3]


def test_minus_broadcasts_in_silence(run):
    assert run.printed["silent"] == "[[ 0.  1.  2.]\n [-1.  0.  1.]\n [-2. -1.  0.]]\n"


def test_squeeze_makes_them_agree(run):
    assert run.printed["squeeze"] == "0.0\n"


def test_softmax_cross_entropy_wants_one_column_a_class():
    with tf.Graph().as_default():
        labels = tf.placeholder(tf.float32, [None, 1])
        scores = tf.placeholder(tf.float32, [None, 10])
        with pytest.raises(ValueError, match=r"Shapes \(\?, 10\) and \(\?, 1\) are incompatible"):
            tf.losses.softmax_cross_entropy(labels, scores)


def test_squeeze_without_an_axis_drops_every_dimension_of_one():
    with tf.Graph().as_default():
        assert tf.squeeze(tf.zeros([1, 1])).shape.as_list() == []
        assert tf.squeeze(tf.zeros([1, 1]), axis=1).shape.as_list() == [1]


def test_one_hot_makes_a_column_for_each_class():
    with tf.Graph().as_default():
        assert tf.one_hot([3, 1], 10).shape.as_list() == [2, 10]


def test_a_resource_variable_refuses_a_value_of_another_shape_in_similar_words():
    with tf.Graph().as_default():
        v = tf.get_variable("v", [2], use_resource=True)
        with pytest.raises(ValueError, match=r"hape.*\(2,\).*\(3,\) are incompatible"):
            v.assign([1.0, 2.0, 3.0])
