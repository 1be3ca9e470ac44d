import pytest
import tensorflow.compat.v1 as tf

SAID = "Attempting to capture an EagerTensor without building a function."


def test_a_graph_cannot_use_values_of_eager_mode(run):
    assert str(run.raised["tensor"]) == f"y: {SAID}"
    assert str(run.raised["variable"]) == f"resource: {SAID}"
    assert str(run.raised["dataset"]) == f"input_dataset: {SAID}"


def test_without_a_block_they_work(run):
    assert run.printed["eager"] == "6.0 3.0\n"


def test_what_is_made_in_the_block_works(run):
    assert run.printed["inside"] == "3.0 [0 1]\n"


def test_values_can_be_fed_or_start_a_variable(run):
    assert run.printed["value"] == "6.0\n"


def test_the_variable_of_the_graph_is_another_one(run):
    with tf.Session(graph=run.names.w.graph) as sess:
        sess.run(run.names.w.initializer)
        run.names.w.load(9.0, sess)
        assert sess.run(run.names.w) == 9.0
    assert run.names.v.numpy() == 2.0


def test_a_function_may_use_them(run):
    assert run.printed["function"] == "6.0\n"


def test_a_function_captures_them_as_inputs_of_each_call(run):
    @tf.function
    def next_number():
        return run.names.v + 1.0

    captured = next_number.get_concrete_function().inputs
    assert [tensor.dtype for tensor in captured] == [tf.resource]
    run.names.v.assign(5.0)
    assert next_number().numpy() == 6.0
    run.names.v.assign(2.0)


@pytest.mark.parametrize("switch", [tf.disable_v2_behavior, tf.disable_eager_execution])
def test_what_was_made_before_the_switch_stays_eager(switch):
    x = tf.constant(3.0)
    switch()
    try:
        with pytest.raises(RuntimeError, match=SAID):
            x + 1.0
    finally:
        tf.reset_default_graph()
        tf.enable_v2_behavior()


def test_a_keras_layer_that_was_called_in_eager_mode_holds_eager_variables():
    layer = tf.keras.layers.Dense(1)
    layer(tf.zeros([1, 2]))
    with tf.Graph().as_default():
        x = tf.placeholder(tf.float32, [None, 2])
        with pytest.raises(RuntimeError, match=SAID):
            layer(x)


def test_what_works_inside_the_block(run):
    with tf.Graph().as_default(), tf.Session() as sess:
        assert run.names.x.numpy() == 3.0
        assert sess.run(tf.constant(run.names.x)) == 3.0
        with pytest.raises(NotImplementedError, match="only available when eager execution"):
            run.names.v.numpy()
