import pytest
import tensorflow as tf


def test_in_map_a_tensor_has_no_numpy(run):
    assert "Tensor' object has no attribute 'numpy'" in str(run.raised["map"])


def test_in_a_function_a_tensor_has_no_numpy(run):
    with pytest.raises(AttributeError, match="Tensor' object has no attribute 'numpy'"):
        tf.function(run.names.half)(tf.constant(2.0))


def test_autograph_puts_its_own_lines_before_the_message(run):
    def double(x):
        return x.numpy() * 2

    with pytest.raises(AttributeError, match=r"in (user|converted) code:\n[^\0]*'numpy'"):
        run.names.numbers.map(double)


def test_operations_need_no_numpy(run):
    assert run.printed["tensorflow"] == "1.0\n2.0\n"


def test_py_function_passes_tensors_with_values(run):
    assert run.printed["py_function"] == "1.0\n2.0\n"


def test_a_metric_of_keras_gets_a_tensor_of_a_graph_unless_the_model_runs_eagerly(run):
    got = []

    def metric(labels, predictions):
        got.append(hasattr(predictions, "numpy"))
        return tf.reduce_mean(predictions)

    data = tf.ones([2, 1])
    for run_eagerly in (False, True):
        got.clear()
        model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
        model.compile(loss="mse", metrics=[metric], run_eagerly=run_eagerly)
        model.fit(data, data, verbose=0)
        assert set(got) == {run_eagerly}
