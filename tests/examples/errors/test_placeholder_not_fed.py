import pytest


def test_a_run_without_a_needed_feed_raises_and_names_the_placeholder(run):
    assert "You must feed a value for placeholder tensor 'keep'" in str(run.raised["run"])


def test_a_run_with_all_feeds_works(run):
    assert run.printed["feed_all"] == "[0.5 1. ]\n"


def test_a_placeholder_with_default_need_not_be_fed(run):
    assert run.printed["default"] == "[1. 2.]\n"
    fed = {"x:0": [1.0, 2.0], "keep_or_1:0": 3.0}
    assert list(run.names.sess.run("mul_1:0", fed)) == [3.0, 6.0]


def test_a_placeholder_that_the_fetch_does_not_need_need_not_be_fed(run):
    assert list(run.names.sess.run("x:0", {"x:0": [1.0, 2.0]})) == [1.0, 2.0]


def test_placeholders_without_a_name_are_numbered(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        assert [tf.placeholder(tf.float32).op.name for _ in range(2)] == [
            "Placeholder",
            "Placeholder_1",
        ]


def test_a_model_built_twice_has_two_placeholders_and_the_old_fetch_needs_the_old_one(run):
    tf = run.names.tf
    with tf.Graph().as_default(), tf.Session() as sess:
        for _ in range(2):
            x = tf.placeholder(tf.float32, [], name="x")
            tf.multiply(x, 2.0, name="y")
        assert x.op.name == "x_1"
        with pytest.raises(tf.errors.InvalidArgumentError, match="placeholder tensor 'x' with"):
            sess.run("y:0", {x.name: 1.0})


def test_merge_all_needs_the_placeholders_of_every_summary_and_merge_only_its_own(run):
    tf = run.names.tf
    with tf.Graph().as_default(), tf.Session() as sess:
        train = tf.placeholder(tf.float32, [], name="train")
        wanted = tf.summary.scalar("train_loss", train)
        tf.summary.scalar("test_loss", tf.placeholder(tf.float32, [], name="test"))
        with pytest.raises(tf.errors.InvalidArgumentError, match="placeholder tensor 'test' with"):
            sess.run(tf.summary.merge_all(), {train.name: 1.0})
        assert sess.run(tf.summary.merge([wanted]), {train.name: 1.0})
