import numpy as np
import pytest
import tensorflow.compat.v1 as tf

SAID = "only supports Python-style iteration in eager mode"


def test_a_loop_over_a_dataset_raises_in_graph_mode(run):
    assert SAID in str(run.raised["loop"])


def test_the_method_for_numpy_and_the_length_raise_too(run):
    assert "is only supported in eager mode" in str(run.raised["as_numpy"])
    assert "only supports `len` in eager mode" in str(run.raised["length"])


def test_each_run_takes_the_next_element_of_an_iterator(run):
    assert run.printed["iterator"] == "20\n40\n60\n"


def test_a_sum_and_the_length_can_be_computed_in_the_graph(run):
    assert run.printed["reduce"] == "60 3\n"


@pytest.mark.parametrize("loop", [list, enumerate, lambda data: next(iter(data))])
@pytest.mark.parametrize("block", [lambda: tf.Graph().as_default(), tf.Session])
def test_a_block_of_a_graph_or_a_session_is_in_graph_mode(loop, block):
    with block(), pytest.raises(RuntimeError, match=SAID):
        loop(tf.data.Dataset.range(3))


@pytest.mark.parametrize("switch", [tf.disable_v2_behavior, tf.disable_eager_execution])
def test_the_switches_turn_the_loop_off(switch):
    switch()
    try:
        with pytest.raises(RuntimeError, match=SAID):
            iter(tf.data.Dataset.range(3))
    finally:
        tf.reset_default_graph()
        tf.enable_v2_behavior()
    assert [int(element) for element in tf.data.Dataset.range(3)] == [0, 1, 2]


def test_keras_loops_over_a_dataset_of_its_own():
    x = np.ones([2, 3], np.float32)
    with tf.Graph().as_default():
        model = tf.keras.Sequential([tf.keras.Input([3]), tf.keras.layers.Dense(1)])
        assert model(x).shape == (2, 1)
        with pytest.raises(RuntimeError, match=SAID):
            model.predict(x, verbose=0)
        model.compile(loss="mse")
        with pytest.raises(RuntimeError, match=SAID):
            model.fit(x, x[:, :1], verbose=0)


def test_a_function_loops_in_the_graph():
    with tf.Graph().as_default(), tf.Session() as sess:

        @tf.function
        def last(dataset):
            value = tf.constant(0, tf.int64)
            for element in dataset:
                value = element
            return value

        assert sess.run(last(tf.data.Dataset.range(3))) == 2
