from pathlib import Path

import pytest
import tensorflow.compat.v1 as tf


def test_restore_refuses_a_path_where_nothing_was_saved(run):
    assert str(run.raised["restore"]) == (
        "The passed save_path is not a valid checkpoint: model.ckpt"
    )


def test_readers_of_checkpoints_find_no_file(run):
    assert str(run.raised["inspect"]) == (
        "Unsuccessful TensorSliceReader constructor: "
        "Failed to find any matching files for model.ckpt"
    )


def test_init_from_checkpoint_finds_no_file_either(run):
    with tf.Graph().as_default():
        tf.get_variable("w", [2])
        with pytest.raises(tf.errors.NotFoundError, match="Failed to find any matching files"):
            tf.train.init_from_checkpoint("model.ckpt", {"w": "w"})


def test_where_the_folder_is_missing_too_tensorflow_1_15_says_so(run):
    old = tf.__version__.startswith("1.")
    error = tf.errors.NotFoundError if old else ValueError
    words = "no_such_folder; No such file" if old else "valid checkpoint: no_such_folder/model"
    with pytest.raises(error, match=words):
        run.names.saver.restore(run.names.sess, "no_such_folder/model")


def test_save_writes_files_that_start_with_the_path_it_returns(run):
    assert run.printed["save"].split() == [
        "checkpoint",
        "model.ckpt-100.data-00000-of-00001",
        "model.ckpt-100.index",
        "model.ckpt-100.meta",
    ]
    assert run.printed["restore_what_was_saved"] == "model.ckpt-100\n[1. 2.]\n"


def test_the_path_without_its_step_is_not_a_checkpoint(run):
    with pytest.raises(ValueError, match="not a valid checkpoint"):
        run.names.saver.restore(run.names.sess, run.names.path[: -len("-100")])


def test_the_index_file_is_what_restore_looks_for(run):
    path = run.names.path
    assert tf.train.checkpoint_exists(path)
    Path(path + ".index").rename(path + ".moved")
    try:
        assert not tf.train.checkpoint_exists(path)
        with pytest.raises(ValueError, match="not a valid checkpoint"):
            run.names.saver.restore(run.names.sess, path)
    finally:
        Path(path + ".moved").rename(path + ".index")
