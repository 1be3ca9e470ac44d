import tensorflow.compat.v1 as tf


def test_none_raises_where_a_tensor_is_needed(run):
    assert str(run.raised["clip"]) == "None values not supported."
    assert "None values not supported." in str(run.raised["multiply"])


def test_the_gradient_of_a_variable_that_the_loss_does_not_use_is_none(run):
    assert run.printed["which"] == "[False, True]\n"


def test_gradients_that_are_not_none_can_be_clipped(run):
    assert run.printed["skip"] == "1.0\n"


def test_clip_by_global_norm_passes_none_on(run):
    with run.names.used.graph.as_default():
        clipped, _ = tf.clip_by_global_norm(run.names.grads, 1.0)
    assert [grad is None for grad in clipped] == [False, True]


def test_compute_gradients_gives_none_and_apply_gradients_takes_it(run):
    with run.names.used.graph.as_default():
        optimizer = tf.train.GradientDescentOptimizer(0.1)
        pairs = list(zip(run.names.grads, [run.names.used, run.names.unused]))
        assert optimizer.apply_gradients(pairs).type == "NoOp"
