import pytest
import tensorflow.compat.v1 as tf


@pytest.fixture
def w():
    tf.reset_default_graph()
    tf.enable_v2_behavior()
    return tf.Variable(4.0)


@pytest.fixture
def optimizer():
    return tf.train.GradientDescentOptimizer(0.25)


def test_minimize_wants_a_function(run):
    said = str(run.raised["minimize"])
    assert said.startswith("`loss` passed to Optimizer.compute_gradients should be a function")
    assert said.endswith("when eager execution is enabled.")


def test_each_call_with_a_function_is_a_step(run):
    assert run.printed["function"] == "2.0\n1.0\n"


def test_a_tape_and_an_optimizer_of_keras_make_a_step(run):
    assert run.printed["tape"] == "0.5\n"


def test_in_a_graph_a_tensor_is_minimized(run):
    assert run.printed["graph"] == "2.0\n1.0\n"


def test_compute_gradients_raises_the_same(w, optimizer):
    with pytest.raises(RuntimeError, match="should be a function when eager"):
        optimizer.compute_gradients(w * w)


def test_every_optimizer_of_tf_train_raises_the_same(w):
    for kind in (tf.train.AdamOptimizer, tf.train.RMSPropOptimizer, tf.train.AdagradOptimizer):
        with pytest.raises(RuntimeError, match="should be a function when eager"):
            kind(0.25).minimize(w * w)


def test_minimize_makes_its_step_at_once_and_returns_nothing(w, optimizer):
    assert optimizer.minimize(lambda: w * w) is None
    assert w.numpy() == 2.0


def test_a_function_that_returns_an_old_value_gives_no_gradient(w, optimizer):
    loss = w * w
    with pytest.raises(ValueError, match="No gradients provided for any variable"):
        optimizer.minimize(lambda: loss)


def test_an_optimizer_of_tf_train_applies_the_gradients_of_a_tape(w, optimizer):
    with tf.GradientTape() as tape:
        loss = w * w
    optimizer.apply_gradients([(tape.gradient(loss, w), w)])
    assert w.numpy() == 2.0


def test_the_optimizers_of_keras_3_have_no_minimize():
    assert not hasattr(tf.keras.optimizers.SGD, "minimize")
    assert hasattr(tf.keras.optimizers.SGD, "apply_gradients")
