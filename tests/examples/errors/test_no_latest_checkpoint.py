import shutil

import pytest
import tensorflow.compat.v1 as tf


@pytest.fixture
def copied(run, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(run.names.folder.name, str(copy))
    return copy


def test_latest_checkpoint_returns_none_where_nothing_was_saved(run):
    assert run.printed["look"] == "None\n"
    assert tf.train.latest_checkpoint("no_such_folder") is None


def test_restore_refuses_none(run):
    assert str(run.raised["restore"]) == "Can't load save_path when it is None."


def test_the_program_initializes_where_there_is_nothing_to_restore(run):
    assert run.printed["restore_or_initialize"] == (
        "nothing to restore; the folder holds []\n1.0\n"
    )


def test_after_a_save_there_is_a_latest_checkpoint(run):
    assert run.printed["after_a_save"] == "model\n"


def test_latest_checkpoint_wants_the_folder_and_not_the_path(run):
    assert tf.train.latest_checkpoint(run.names.path) is None


def test_without_the_file_checkpoint_there_is_no_latest_one(copied):
    assert tf.train.latest_checkpoint(str(copied)) is not None
    (copied / "checkpoint").unlink()
    assert tf.train.latest_checkpoint(str(copied)) is None
    assert tf.train.checkpoint_exists(str(copied / "model"))


def test_the_file_names_the_place_where_it_was_saved(run, copied):
    assert tf.train.latest_checkpoint(str(copied)) == run.names.path


def test_a_path_that_is_gone_gives_none(copied):
    (copied / "checkpoint").write_text('model_checkpoint_path: "gone"\n')
    assert tf.train.latest_checkpoint(str(copied)) is None


def test_a_folder_that_is_gone_gives_none_and_raises_on_tensorflow_1_15(copied):
    (copied / "checkpoint").write_text('model_checkpoint_path: "/no_such_folder/model"\n')
    if tf.__version__.startswith("1."):
        with pytest.raises(tf.errors.NotFoundError, match="no_such_folder; No such file"):
            tf.train.latest_checkpoint(str(copied))
    else:
        assert tf.train.latest_checkpoint(str(copied)) is None


def test_a_relative_path_in_the_file_counts_from_the_folder(copied):
    (copied / "checkpoint").write_text('model_checkpoint_path: "model"\n')
    assert tf.train.latest_checkpoint(str(copied)) == str(copied / "model")


def test_a_saver_can_write_relative_paths(run, tmp_path):
    with run.names.sess.graph.as_default():
        saver = tf.train.Saver(save_relative_paths=True)
    saver.save(run.names.sess, str(tmp_path / "model"))
    assert 'model_checkpoint_path: "model"' in (tmp_path / "checkpoint").read_text()
