import pytest
import tensorflow.compat.v1 as tf


@pytest.fixture
def eager():
    tf.reset_default_graph()
    tf.enable_v2_behavior()
    return tf.Variable(2.0), tf.constant(3.0)


def test_gradients_raises_in_eager_mode(run):
    said = str(run.raised["gradients"])
    assert said.startswith("tf.gradients is not supported when eager execution is enabled.")
    assert said.endswith("Use tf.GradientTape instead.")


@pytest.mark.parametrize("cell", ["tape", "function", "graph"])
def test_a_tape_a_function_and_a_graph_give_the_same_gradients(run, cell):
    assert run.printed[cell] == "3.0 2.0\n"


@pytest.mark.parametrize("other", [tf.hessians, tf.keras.backend.gradients])
def test_hessians_and_the_gradients_of_keras_call_it(eager, other):
    w, _ = eager
    with pytest.raises(RuntimeError, match=r"tf\.gradients is not supported when eager"):
        other(w * w, [w])


def test_a_tape_does_not_see_what_ran_before_it(eager):
    w, x = eager
    y = w * x
    with tf.GradientTape() as tape:
        pass
    assert tape.gradient(y, w) is None


def test_a_tape_watches_variables_but_not_tensors(eager):
    w, x = eager
    with tf.GradientTape() as tape:
        y = w * x
    assert [grad is None for grad in tape.gradient(y, [w, x])] == [False, True]


def test_a_tape_does_not_watch_a_variable_that_is_not_trainable(eager):
    v = tf.Variable(2.0, trainable=False)
    with tf.GradientTape() as tape:
        y = v * v
    assert tape.gradient(y, v) is None


def test_a_tape_is_used_once_unless_it_is_persistent(eager):
    w, x = eager
    with tf.GradientTape() as once, tf.GradientTape(persistent=True) as often:
        y = w * x
    for tape in (once, often, often):
        assert tape.gradient(y, w).numpy() == 3.0
    with pytest.raises(RuntimeError, match="can only be used to compute one set of gradients"):
        once.gradient(y, w)


def test_a_loss_that_is_no_scalar_is_summed(eager):
    _, x = eager
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = x * tf.constant([1.0, 2.0])
    assert tape.gradient(y, x).numpy() == 3.0


def test_in_a_session_block_it_works_for_what_was_built_there(eager):
    w, x = eager
    with tf.Session():
        inside = tf.constant(3.0)
        assert tf.gradients(inside * inside, [inside])[0] is not None
        with pytest.raises(RuntimeError, match="Attempting to capture an EagerTensor"):
            tf.gradients(w * x, [w])
