from pathlib import Path

import pytest
import tensorflow.compat.v1 as tf


@pytest.fixture(autouse=True)
def eager():
    tf.logging.set_verbosity(tf.logging.ERROR)
    tf.reset_default_graph()
    tf.enable_v2_behavior()


def test_a_saver_without_a_list_raises(run):
    said = str(run.raised["saver"])
    assert said.startswith("When eager execution is enabled, `var_list` must specify a list")
    assert said.endswith("or dict of variables to save")


def test_a_saver_with_a_list_saves_under_the_name_of_the_variable(run):
    assert run.printed["list"] == "[('w', [2])]\n"


def test_it_writes_no_meta_graph_and_a_saver_of_a_graph_does(run):
    folder = Path(run.names.folder.name)
    assert not (folder / "by_name.meta").exists()
    assert (folder / "by_name.index").exists()
    assert (folder / "graph.meta").exists()


def test_a_checkpoint_of_objects_saves_and_restores(run):
    assert run.printed["checkpoint"] == "[1. 2.]\n"


def test_a_checkpoint_of_objects_names_the_keys_after_its_arguments(run):
    keys = dict(tf.train.list_variables(run.names.folder.name + "/by_object-1"))
    assert keys["weights/.ATTRIBUTES/VARIABLE_VALUE"] == [2]


def test_in_a_graph_a_saver_finds_the_variables(run):
    assert run.printed["graph"] == "[('w', [2])]\n"


def test_a_dict_restores_from_the_checkpoint_of_a_session(run):
    assert run.printed["old_checkpoint"] == "[1. 2.]\n"


def test_two_variables_of_one_name_need_a_dict(tmp_path):
    first, second = tf.Variable(1.0), tf.Variable(2.0)
    assert first.name == second.name
    with pytest.raises(ValueError, match="with the same shared_name 'Variable'"):
        tf.train.Saver([first, second]).save(None, str(tmp_path / "list"))
    path = tf.train.Saver({"a": first, "b": second}).save(None, str(tmp_path / "dict"))
    assert tf.train.list_variables(path) == [("a", []), ("b", [])]


def test_the_collections_are_empty_in_eager_mode():
    tf.Variable(1.0)
    assert tf.global_variables() == []


def test_a_saver_of_the_variables_of_a_keras_3_model_loses_all_but_one(tmp_path):
    model = tf.keras.Sequential([tf.keras.Input([2]), tf.keras.layers.Dense(1)])
    assert len(model.variables) == 2
    path = tf.train.Saver(model.variables).save(None, str(tmp_path / "model"))
    assert len(tf.train.list_variables(path)) == 1


@pytest.mark.parametrize("way", ["checkpoint", "weights"])
def test_a_checkpoint_and_save_weights_keep_all_variables_of_a_keras_3_model(tmp_path, way):
    model = tf.keras.Sequential([tf.keras.Input([2]), tf.keras.layers.Dense(1)])
    checkpoint = tf.train.Checkpoint(model=model)
    path = str(tmp_path / "model.weights.h5")
    saved = checkpoint.save(path) if way == "checkpoint" else model.save_weights(path)
    kept = [value.numpy() for value in model.variables]
    for value in model.variables:
        value.assign(value + 1.0)
    if way == "checkpoint":
        checkpoint.restore(saved)
    else:
        model.load_weights(path)
    assert all((value.numpy() == old).all() for value, old in zip(model.variables, kept))


def test_a_saver_of_a_graph_does_not_save_outside_of_it(tmp_path):
    with tf.Graph().as_default():
        w = tf.Variable(1.0)
        saver = tf.train.Saver()
        sess = tf.Session()
        sess.run(w.initializer)
    with pytest.raises(ValueError, match="Can only save/restore ResourceVariables when executing"):
        saver.save(sess, str(tmp_path / "outside"))
    with sess.graph.as_default():
        assert saver.save(sess, str(tmp_path / "inside"))
    sess.close()
