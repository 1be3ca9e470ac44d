import pytest
import tensorflow.compat.v1 as tf


def test_a_scope_that_fits_no_variable_gives_an_empty_list(run):
    assert "No variables to optimize." in str(run.raised["scope"])


def test_another_graph_has_none(run):
    assert "No variables to optimize." in str(run.raised["graph"])


def test_the_names_tell_the_scope(run):
    assert run.printed["look"] == "generator/w:0\n"


def test_the_right_scope_trains(run):
    assert run.printed["fix"] == "1.0\n"


def test_a_variable_that_is_not_trainable_is_not_found():
    with tf.Graph().as_default():
        loss = tf.square(tf.Variable(2.0, trainable=False))
        with pytest.raises(ValueError, match="No variables to optimize"):
            tf.train.GradientDescentOptimizer(0.25).minimize(loss)


def test_a_variable_that_is_not_trainable_can_be_given():
    with tf.Graph().as_default(), tf.Session() as sess:
        w = tf.Variable(2.0, trainable=False)
        train = tf.train.GradientDescentOptimizer(0.25).minimize(tf.square(w), var_list=[w])
        sess.run(w.initializer)
        sess.run(train)
        assert sess.run(w) == 1.0


def test_the_scope_is_the_start_of_the_name():
    with tf.Graph().as_default():
        for name in ("gen/w", "generator/w", "my_gen/w"):
            tf.get_variable(name, [])
        assert [v.op.name for v in tf.trainable_variables("gen")] == ["gen/w", "generator/w"]
        assert [v.op.name for v in tf.trainable_variables("gen/")] == ["gen/w"]
