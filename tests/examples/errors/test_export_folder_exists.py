import pytest
import tensorflow.compat.v1 as tf


def test_a_folder_that_holds_something_is_refused(run):
    message = str(run.raised["save_again"])
    assert message.startswith("Export directory")
    assert "already exists, and isn't empty" in message
    assert "Please choose a different export directory" in message


def test_each_version_gets_a_folder(run):
    assert run.printed["next_version"] == "['1', '2']\n"


def test_a_deleted_folder_is_written_anew(run):
    assert run.printed["replace"] == "['saved_model.pb', 'variables']\n"


def test_the_builder_refuses_before_anything_is_saved(run, tmp_path):
    (tmp_path / "notes.txt").write_text("not a model")
    with pytest.raises(AssertionError, match="already exists, and isn't empty"):
        tf.saved_model.builder.SavedModelBuilder(str(tmp_path))


def test_an_empty_folder_is_taken(run, tmp_path):
    (tmp_path / "empty").mkdir()
    tf.saved_model.builder.SavedModelBuilder(str(tmp_path / "empty"))


def test_one_builder_can_be_made_once_for_a_folder(run, tmp_path):
    with tf.Graph().as_default(), tf.Session() as sess:
        tf.no_op()
        builder = tf.saved_model.builder.SavedModelBuilder(str(tmp_path / "model"))
        builder.add_meta_graph_and_variables(sess, ["train"])
        builder.add_meta_graph(["serve"])
        builder.save()
    with pytest.raises(AssertionError, match="already exists, and isn't empty"):
        tf.saved_model.builder.SavedModelBuilder(str(tmp_path / "model"))


def test_the_function_of_tensorflow_2_writes_over_an_export(run, tmp_path):
    tf.reset_default_graph()
    tf.enable_v2_behavior()
    for value in (1.0, 2.0):
        module = tf.Module()
        module.v = tf.Variable(value)
        tf.saved_model.save(module, str(tmp_path / "export"))
    assert tf.saved_model.load_v2(str(tmp_path / "export")).v.numpy() == 2.0
