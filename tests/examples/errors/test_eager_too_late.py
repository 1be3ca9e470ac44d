import pytest
import tensorflow.compat.v1 as tf

SAID = "tf.enable_eager_execution must be called at program startup."


@pytest.fixture
def graph_mode():
    tf.disable_v2_behavior()
    tf.reset_default_graph()
    yield
    tf.reset_default_graph()
    tf.enable_v2_behavior()


def test_after_an_operation_it_is_too_late(run):
    assert str(run.raised["enable"]) == SAID


def test_without_a_default_graph_it_is_not(run):
    assert run.printed["reset"] == "6\n"


@pytest.mark.parametrize(
    "call",
    [
        tf.Session,
        tf.get_default_graph,
        tf.keras.Sequential,
        lambda: tf.set_random_seed(1),
        lambda: tf.placeholder(tf.float32),
    ],
)
@pytest.mark.usefixtures("graph_mode")
def test_calls_that_make_the_default_graph(call):
    call()
    with pytest.raises(ValueError, match=SAID):
        tf.enable_eager_execution()
    assert not tf.executing_eagerly()


def build_in_a_block():
    with tf.Graph().as_default():
        tf.constant(2)


@pytest.mark.parametrize(
    "call",
    [
        build_in_a_block,
        tf.Graph,
        tf.executing_eagerly,
        lambda: tf.Session(graph=tf.Graph()).close(),
    ],
)
@pytest.mark.usefixtures("graph_mode")
def test_calls_that_leave_the_default_graph_unmade(call):
    call()
    tf.enable_eager_execution()
    assert tf.executing_eagerly()


@pytest.mark.usefixtures("graph_mode")
def test_the_other_switch_counts_too():
    tf.enable_eager_execution()
    tf.disable_eager_execution()
    tf.constant(2)
    with pytest.raises(ValueError, match=SAID):
        tf.enable_eager_execution()


def test_in_eager_mode_the_call_does_nothing():
    tf.constant(2)
    tf.enable_eager_execution()
    assert tf.executing_eagerly()


@pytest.mark.usefixtures("graph_mode")
def test_a_run_returns_values_without_eager_mode():
    with tf.Session() as sess:
        assert sess.run(tf.constant(2)) == 2
