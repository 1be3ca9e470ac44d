import pytest
import tensorflow.compat.v1 as tf

RESOURCE_RAISES = {"restore": None}


def test_a_reference_variable_refuses_the_value_of_another_shape(reference):
    message = str(reference.raised["restore"])
    assert "a mismatch between the current graph and the graph from the checkpoint" in message
    assert (
        "Assign requires shapes of both tensors to match. lhs shape= [2,4] rhs shape= [2,3]"
        in message
    )


def test_a_resource_variable_takes_the_shape_of_the_checkpoint(resource):
    names = resource.names
    names.saver.restore(names.sess, names.path)
    assert names.sess.run(names.logits).shape == (2, 3)
    assert names.logits.shape.as_list() == [2, 4]
    with names.sess.graph.as_default(), pytest.raises(tf.errors.InvalidArgumentError):
        names.sess.run(tf.nn.softmax(names.logits) + tf.ones([2, 4]))


def test_the_variables_of_an_optimizer_have_the_shapes_of_the_model(run):
    with tf.Graph().as_default():
        w = tf.get_variable("w", [2, 4])
        tf.train.AdamOptimizer().minimize(tf.reduce_sum(w))
        shapes = {v.op.name: v.shape.as_list() for v in tf.global_variables()}
        assert shapes["w/Adam"] == [2, 4]


def test_the_program_compares_the_shapes(run):
    assert run.printed["compare"] == (
        "kernel [2, 2] in the checkpoint: [2, 2]\nlogits [2, 4] in the checkpoint: [2, 3]\n"
    )


def test_the_variable_that_fits_is_restored_and_the_other_initialized(run):
    assert run.printed["restore_what_fits"] == (
        "kernel: [[5.0, 5.0], [5.0, 5.0]]\nlogits: [[0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0]]\n"
    )
