import pytest
import tensorflow.compat.v1 as tf


def test_a_name_with_a_space_raises(run):
    assert "learning rate" in str(run.raised["constant"])
    assert "is not a valid node name" in str(run.raised["constant"])
    assert "'layer 1' is not a valid" in str(run.raised["scope"])


def test_a_name_with_a_colon_raises(run):
    assert "'x:0' is not a valid" in str(run.raised["placeholder"])


def test_valid_names_work(run):
    assert run.printed["valid"] == "learning_rate layer_1/bias\n"


def test_a_title_can_be_turned_into_a_name(run):
    assert run.printed["derived"] == "loss__training_\n"


def test_letters_digits_and_a_few_signs_are_valid():
    with tf.Graph().as_default():
        for name in ("a", "A.b-c_d/e", "1", ".x"):
            assert tf.constant(1.0, name=name).op.name == name
        for name in ("_x", "-x", "/x", "\u00fc", "a,b", "a(b)", "a=b"):
            with pytest.raises(ValueError, match="is not a valid"):
                tf.constant(1.0, name=name)


def test_inside_a_scope_a_name_may_start_with_an_underscore():
    with tf.Graph().as_default(), tf.name_scope("s"):
        assert tf.constant(1.0, name="_x").op.name == "s/_x"


def test_summaries_mend_their_names_themselves():
    with tf.Graph().as_default():
        assert tf.summary.scalar("train loss", 1.0).op.name == "train_loss"
