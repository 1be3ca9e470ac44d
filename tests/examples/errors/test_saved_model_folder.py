import pytest
import tensorflow.compat.v1 as tf


def test_a_folder_without_a_model_is_refused(run):
    assert str(run.raised["load"]) == (
        "SavedModel file does not exist at: no_such_folder/{saved_model.pbtxt|saved_model.pb}"
    )


def test_the_message_puts_the_file_names_behind_the_path(run):
    assert str(run.raised["load_file"]) == (
        "SavedModel file does not exist at: "
        "no_such_folder/saved_model.pb/{saved_model.pbtxt|saved_model.pb}"
    )


def test_even_the_right_file_is_refused(run):
    with pytest.raises(OSError, match="SavedModel file does not exist at"):
        tf.saved_model.load(run.names.sess, ["serve"], run.names.export + "/saved_model.pb")


def test_a_saved_model_is_a_folder(run):
    assert run.printed["save"] == "['saved_model.pb', 'variables']\n"


def test_the_folder_is_loaded(run):
    assert run.printed["load_folder"] == "True\n[10. 20.]\n"


def test_a_folder_above_is_no_saved_model(run):
    with pytest.raises(OSError, match="SavedModel file does not exist at"):
        tf.saved_model.load(run.names.sess, ["serve"], run.names.folder.name)
