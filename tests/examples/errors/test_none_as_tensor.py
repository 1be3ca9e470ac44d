import tensorflow.compat.v1 as tf


def test_none_raises_where_a_tensor_is_needed(run):
    assert "None values not supported." in str(run.raised["mean"])
    assert "None values not supported." in str(run.raised["add"])


def test_a_function_without_return_gives_none(run):
    assert run.printed["which"] == "None\n"


def test_with_return_it_gives_the_tensor(run):
    assert run.printed["returned"] == "[3. 6.]\n"


def test_merge_all_gives_none_without_summaries():
    with tf.Graph().as_default():
        assert tf.summary.merge_all() is None
