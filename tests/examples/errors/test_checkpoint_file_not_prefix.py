import pytest
import tensorflow.compat.v1 as tf


def test_restore_cannot_read_the_meta_file(run):
    message = str(run.raised["restore"])
    assert "Unable to open table file" in message
    assert "model.ckpt.meta: " in message
    assert "not an sstable (bad magic number)" in message
    assert "perhaps your file is in a different file format" in message


def test_the_data_file_and_the_file_checkpoint_are_no_tables_either(run):
    for path in (run.names.path + ".data-00000-of-00001", run.names.folder.name + "/checkpoint"):
        with pytest.raises(tf.errors.DataLossError, match="Unable to open table file") as raised:
            run.names.saver.restore(run.names.sess, path)
        assert "an sstable" in str(raised.value)


def test_a_file_that_is_no_checkpoint_is_no_table(run, tmp_path):
    (tmp_path / "model.pb").write_bytes(b"no checkpoint " * 100)
    with pytest.raises(tf.errors.DataLossError, match="not an sstable"):
        run.names.saver.restore(run.names.sess, str(tmp_path / "model.pb"))


def test_the_index_file_is_a_table_without_values(run):
    message = str(run.raised["restore_index"])
    assert 'Tensor name "w" not found in checkpoint files model.ckpt.index' in message


def test_a_folder_is_no_table(run):
    with pytest.raises(tf.errors.DataLossError, match="Is a directory"):
        run.names.saver.restore(run.names.sess, run.names.folder.name)


def test_the_path_without_an_ending_is_restored(run):
    assert run.printed["build"].split() == [
        "checkpoint",
        "model.ckpt.data-00000-of-00001",
        "model.ckpt.index",
        "model.ckpt.meta",
    ]
    assert run.printed["restore_path"] == "[1. 2.]\n"


def test_the_old_format_is_one_file_at_the_path(run, tmp_path):
    with run.names.sess.graph.as_default():
        old = tf.train.Saver(write_version=tf.train.SaverDef.V1)
        new = tf.train.Saver({"b": run.names.w})
    path = old.save(run.names.sess, str(tmp_path / "old"))
    assert (tmp_path / "old").exists()
    run.names.saver.restore(run.names.sess, path)
    words = 'Tensor name "b" not found in checkpoint files'
    with pytest.raises(tf.errors.NotFoundError, match=words):
        new.restore(run.names.sess, path)
