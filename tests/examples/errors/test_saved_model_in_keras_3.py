import pytest
import tensorflow as tf


def test_load_model_refuses_a_name_without_a_known_ending(run):
    said = str(run.raised["load"])
    assert said.startswith("File format not supported: filepath=my_model. Keras 3 only supports")


def test_save_refuses_it_too(run):
    with pytest.raises(ValueError, match=r"Invalid filepath extension for saving\."):
        run.names.model.save("my_model")


def test_a_real_saved_model_is_refused_in_the_same_words(run, tmp_path):
    run.names.model.export(tmp_path / "model", verbose=False)
    with pytest.raises(ValueError, match="File format not supported"):
        tf.keras.models.load_model(tmp_path / "model")


def test_a_missing_file_of_a_known_ending_gives_another_message():
    with pytest.raises(ValueError, match="File not found"):
        tf.keras.models.load_model("no_such_model.keras")


def test_a_keras_file_brings_the_model_back(run):
    assert run.printed["keras_file"] == "[[3.]]\n"
    assert isinstance(run.names.loaded, tf.keras.Model)


def test_a_saved_model_comes_back_as_a_layer_and_its_signatures(run):
    assert "numpy=array([[3.]]" in run.printed["saved_model"]
    assert "'serving_default'" in run.printed["saved_model"].splitlines()[-1]
    assert isinstance(run.names.layer, tf.keras.layers.Layer)


def test_a_saved_model_runs_in_a_session(run):
    assert run.printed["session"] == "[[3.]]\n"


def test_a_saved_model_of_tensorflow_1_comes_back_as_a_layer(run, tmp_path):
    v1 = tf.compat.v1
    folder = str(tmp_path / "old")
    with tf.Graph().as_default(), v1.Session() as sess:
        x = v1.placeholder(tf.float32, [None, 2], name="x")
        w = v1.get_variable("w", [2, 1], initializer=v1.ones_initializer())
        y = tf.matmul(x, w)
        sess.run(v1.global_variables_initializer())
        v1.saved_model.simple_save(sess, folder, {"x": x}, {"y": y})
    layer = tf.keras.layers.TFSMLayer(folder, call_endpoint="serving_default")
    assert layer(run.names.x)["y"].numpy() == [[3.0]]
