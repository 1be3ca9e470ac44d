import tensorflow as tf


def test_a_tensorflow_function_refuses_a_keras_tensor(run):
    said = str(run.raised["function"])
    assert said.startswith("A KerasTensor cannot be used as input to a TensorFlow function.")


def test_a_session_cannot_fetch_a_keras_tensor(run):
    said = str(run.raised["fetch"])
    assert 'has invalid type "KerasTensor"' in said
    assert "Can not convert a KerasTensor into a Tensor or Operation." in said


def test_the_layer_and_the_operation_compute_the_same(run):
    assert run.printed["run"] == "[[1. 2.]]\n[[1. 2.]]\n"


def test_a_model_of_keras_called_with_a_tensor_gives_a_tensor(run):
    assert isinstance(run.names.y, tf.Tensor)
    assert not isinstance(run.names.pixels, tf.Tensor)
    assert not isinstance(run.names.model.output, tf.Tensor)
