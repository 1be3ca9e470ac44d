import pytest
import tensorflow.compat.v1 as tf


def test_restore_raises_and_names_the_key_that_is_missing(run):
    message = str(run.raised["restore"])
    assert "Restoring from checkpoint failed" in message
    assert "a Variable name or other graph key that is missing from the checkpoint" in message
    assert "Key offset not found in checkpoint" in message


def test_the_saver_looks_for_an_object_graph_before_it_gives_up(run):
    before = str(run.raised["restore"].__context__)
    assert "Key _CHECKPOINTABLE_OBJECT_GRAPH not found in checkpoint" in before


def test_list_variables_shows_the_names_of_the_checkpoint(run):
    assert run.printed["compare"] == (
        "in the checkpoint: [('bias', []), ('kernel', [2])]\nin the graph: ['kernel', 'offset']\n"
    )


def test_a_dict_maps_names_of_the_checkpoint_to_variables(run):
    assert run.printed["rename"] == "[1. 2.] 0.5\n"


def test_a_variable_that_is_left_out_keeps_its_initial_value(run):
    assert run.printed["restore_what_is_there"] == "[1. 2.] 0.0\n"


def test_an_initializer_after_the_restore_overwrites_the_values(run):
    sess = run.names.sess
    sess.run(run.names.kernel.initializer)
    assert list(sess.run(run.names.kernel)) == [0.0, 0.0]


def test_a_saver_takes_the_variables_that_the_graph_has_when_it_is_made(run):
    with tf.Graph().as_default(), tf.Session() as sess:
        tf.get_variable("kernel", [2])
        saver = tf.train.Saver()
        tf.get_variable("later", [2])
        saver.restore(sess, run.names.path)


def test_an_optimizer_has_variables_of_its_own(run):
    with tf.Graph().as_default():
        w = tf.get_variable("w", [2])
        tf.train.AdamOptimizer().minimize(tf.reduce_sum(w))
        assert {"w/Adam", "beta1_power"} < {v.op.name for v in tf.global_variables()}


def test_a_moving_average_is_a_variable():
    tf.disable_control_flow_v2()
    with tf.Graph().as_default():
        w = tf.get_variable("w", [2], use_resource=False)
        tf.train.ExponentialMovingAverage(0.9).apply([w])
        assert "w/ExponentialMovingAverage" in {v.op.name for v in tf.global_variables()}


def test_a_saver_of_trainable_variables_leaves_out_the_others(tmp_path):
    with tf.Graph().as_default(), tf.Session() as sess:
        tf.get_variable("w", [2])
        tf.get_variable("moving_mean", [2], trainable=False)
        sess.run(tf.global_variables_initializer())
        path = tf.train.Saver(tf.trainable_variables()).save(sess, str(tmp_path / "model"))
        assert tf.train.list_variables(path) == [("w", [2])]
        with pytest.raises(tf.errors.NotFoundError, match="Key moving_mean not found"):
            tf.train.Saver().restore(sess, path)
