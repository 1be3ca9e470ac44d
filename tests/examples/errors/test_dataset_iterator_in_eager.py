import pytest
import tensorflow.compat.v1 as tf


def test_an_initializable_iterator_needs_a_graph(run):
    said = "`make_initializable_iterator()` is not supported in eager mode."
    assert said in str(run.raised["iterator"])


def test_each_loop_over_the_dataset_starts_at_its_first_element(run):
    assert run.printed["loop"] == "epoch 0\n20\n40\n60\nepoch 1\n20\n40\n60\n"


def test_next_takes_one_element_after_the_other(run):
    assert run.printed["next"] == "10 20\n"


def test_an_argument_takes_the_place_of_a_feed_of_the_initializer(run):
    assert run.printed["argument"] == "0 1\n0 1 2 3\n"


def test_in_a_graph_the_iterator_and_its_initializer_work(run):
    assert run.printed["graph"] == "20 40\n"


def test_a_one_shot_iterator_works_in_eager_mode(run):
    iterator = tf.data.make_one_shot_iterator(tf.data.Dataset.range(1))
    assert iterator.get_next().numpy() == 0
    with pytest.raises(tf.errors.OutOfRangeError):
        iterator.get_next()


def test_a_reinitializable_iterator_initializes_at_once(run):
    iterator = tf.data.Iterator.from_structure(tf.int64, [])
    for first in range(2):
        dataset = tf.data.Dataset.range(first, 5)
        assert iterator.make_initializer(dataset) is None
        assert iterator.get_next().numpy() == first


@pytest.mark.parametrize(
    "use", [tf.data.make_initializable_iterator, lambda data: data.map(lambda x: x)]
)
def test_a_dataset_of_eager_mode_is_of_no_use_in_a_graph(use):
    dataset = tf.data.Dataset.range(3)
    with tf.Graph().as_default(), pytest.raises((RuntimeError, ValueError)):
        use(dataset)


def test_after_the_switch_the_iterator_works():
    tf.disable_v2_behavior()
    try:
        value = tf.data.make_initializable_iterator(tf.data.Dataset.range(3)).get_next()
        assert not tf.executing_eagerly()
        assert value.graph is tf.get_default_graph()
    finally:
        tf.reset_default_graph()
        tf.enable_v2_behavior()
