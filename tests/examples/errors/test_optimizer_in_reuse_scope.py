import pytest


def test_an_optimizer_under_reuse_raises(run):
    said = "Variable w/Adam/ does not exist, or was not created with tf.get_variable()."
    assert said in str(run.raised["minimize"])


def test_reuse_variables_cannot_be_undone_in_the_root_scope(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        tf.get_variable_scope().reuse_variables()
        with tf.variable_scope(tf.get_variable_scope(), reuse=False) as scope:
            assert scope.reuse is True


def test_an_optimizer_outside_the_reusing_scope_works(run):
    assert run.printed["scoped"] == "0.9\n"


def test_auto_reuse_lets_the_optimizer_make_its_variables(run):
    tf = run.names.tf
    with tf.Graph().as_default(), tf.variable_scope("m", reuse=tf.AUTO_REUSE):
        w = tf.get_variable("w", [])
        tf.train.AdamOptimizer(0.1).minimize(w * w)


def test_an_optimizer_without_slots_does_not_raise(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        w = tf.get_variable("w", [])
        tf.get_variable_scope().reuse_variables()
        tf.train.GradientDescentOptimizer(0.1).minimize(w * w)
        with pytest.raises(ValueError, match="w/Momentum/ does not exist"):
            tf.train.MomentumOptimizer(0.1, 0.9).minimize(w * w)
