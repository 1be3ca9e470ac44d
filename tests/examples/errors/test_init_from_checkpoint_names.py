import pytest
import tensorflow.compat.v1 as tf


@pytest.fixture
def path(run, tmp_path):
    """A checkpoint that holds `old/kernel`, as the page's does."""
    with tf.Graph().as_default(), tf.Session() as sess:
        with tf.variable_scope("old"):
            tf.get_variable("kernel", initializer=[1.0, 2.0])
        sess.run(tf.global_variables_initializer())
        return tf.train.Saver().save(sess, str(tmp_path / "model"))


def new_kernel(value=(0.0, 0.0)):
    with tf.variable_scope("new", reuse=tf.AUTO_REUSE):
        return tf.get_variable("kernel", initializer=tf.constant(value))


def test_a_scope_asks_the_checkpoint_for_every_variable_in_it(run):
    assert str(run.raised["scope"]) == (
        "Tensor old/bias (bias in old/) is not found in model checkpoint"
    )


def test_the_name_on_the_left_must_be_in_the_checkpoint(run):
    assert str(run.raised["saved_name"]) == (
        "Tensor old/bias is not found in model checkpoint {'old/kernel': [2]}"
    )


def test_a_name_on_the_right_that_is_no_variable_is_taken_for_a_scope(run):
    assert str(run.raised["variable"]) == (
        "Assignment map with scope only name new should map to scope only old/kernel. "
        "Should be 'scope/': 'other_scope/'."
    )


def test_the_shapes_of_a_pair_must_match(run):
    assert str(run.raised["shape"]) == (
        "Shape of variable new/bias:0 (()) doesn't match with shape of tensor old/kernel ([2]) "
        "from checkpoint reader."
    )


def test_the_program_compares_both_sides(run):
    assert run.printed["compare"] == (
        "in the checkpoint: {'old/kernel': [2]}\n"
        "in the graph: {'new/kernel': [2], 'new/bias': []}\n"
    )


def test_what_fits_comes_from_the_checkpoint_and_the_rest_keeps_its_initializer(run):
    assert run.printed["map_what_fits"] == "[1. 2.] 0.5\n"
    assert list(run.names.assignment_map) == ["old/kernel"]


@pytest.mark.parametrize("name", ["new/kernel", "new/made_by_tf_variable", "new/kernel:0"])
def test_a_name_is_looked_up_among_the_variables_of_get_variable(path, name):
    with tf.Graph().as_default():
        if name != "new/kernel":  # else: not built yet
            new_kernel()
        tf.Variable([0.0, 0.0], name="new/made_by_tf_variable")
        with pytest.raises(ValueError, match="Assignment map with scope only name new should"):
            tf.train.init_from_checkpoint(path, {"old/kernel": name})


def test_a_variable_itself_may_come_from_anywhere(path):
    with tf.Graph().as_default(), tf.Session() as sess:
        v = tf.Variable([0.0, 0.0], name="new/made_by_tf_variable")
        tf.train.init_from_checkpoint(path, {"old/kernel": v})
        sess.run(tf.global_variables_initializer())
        assert list(sess.run(v)) == [1.0, 2.0]


def test_a_scope_without_its_slash_loses_a_letter_of_every_name(path):
    with tf.Graph().as_default():
        new_kernel()
        with pytest.raises(ValueError, match=r"Tensor old/ew/kernel \(ew/kernel in old/\)"):
            tf.train.init_from_checkpoint(path, {"old/": "new"})


def test_a_scope_of_the_checkpoint_needs_its_slash_too(path):
    with tf.Graph().as_default():
        new_kernel()
        with pytest.raises(ValueError, match="scope only name new should map to scope only old"):
            tf.train.init_from_checkpoint(path, {"old": "new/"})


def test_the_root_of_the_checkpoint_is_a_slash(run, tmp_path):
    with tf.Graph().as_default(), tf.Session() as sess:
        tf.get_variable("kernel", initializer=[3.0, 4.0])
        sess.run(tf.global_variables_initializer())
        path = tf.train.Saver().save(sess, str(tmp_path / "model"))
    with tf.Graph().as_default(), tf.Session() as sess:
        v = new_kernel()
        tf.train.init_from_checkpoint(path, {"/": "new/"})
        sess.run(tf.global_variables_initializer())
        assert list(sess.run(v)) == [3.0, 4.0]


def test_an_optimizer_adds_variables_to_the_scope(path):
    with tf.Graph().as_default():
        v = new_kernel()
        tf.train.init_from_checkpoint(path, {"old/": "new/"})
        tf.train.AdamOptimizer().minimize(tf.reduce_sum(v))
        with pytest.raises(ValueError, match="Tensor old/kernel/Adam "):
            tf.train.init_from_checkpoint(path, {"old/": "new/"})


def test_shapes_of_a_scope_are_not_compared(reference, path):
    with tf.Graph().as_default(), tf.Session() as sess:
        with tf.variable_scope("new"):
            tf.get_variable("kernel", [3], use_resource=False)
        tf.train.init_from_checkpoint(path, {"old/": "new/"})
        with pytest.raises(tf.errors.InvalidArgumentError, match="Assign requires shapes of both"):
            sess.run(tf.global_variables_initializer())


def test_a_resource_variable_in_a_scope_takes_the_shape_of_the_checkpoint(resource, path):
    with tf.Graph().as_default(), tf.Session() as sess:
        with tf.variable_scope("new"):
            v = tf.get_variable("kernel", [3], use_resource=True)
        tf.train.init_from_checkpoint(path, {"old/": "new/"})
        sess.run(tf.global_variables_initializer())
        assert list(sess.run(v)) == [1.0, 2.0]


def test_an_initializer_that_was_built_before_knows_nothing_of_the_checkpoint(path):
    with tf.Graph().as_default(), tf.Session() as sess:
        v = new_kernel()
        before = tf.global_variables_initializer()
        tf.train.init_from_checkpoint(path, {"old/": "new/"})
        sess.run(before)
        assert list(sess.run(v)) == [0.0, 0.0]
        sess.run(tf.global_variables_initializer())
        assert list(sess.run(v)) == [1.0, 2.0]


def test_warm_start_says_the_same(path):
    with tf.Graph().as_default():
        new_kernel()
        words = r"Tensor new/kernel is not found in .* checkpoint \{'old/kernel': \[2\]\}"
        with pytest.raises(ValueError, match=words):
            tf.train.warm_start(path)
