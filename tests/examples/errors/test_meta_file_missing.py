import pytest
import tensorflow.compat.v1 as tf


def saved(path, **arguments):
    """Save a variable in a graph of its own; return the saver's path."""
    with tf.Graph().as_default(), tf.Session() as sess:
        w = tf.get_variable("w", initializer=[1.0, 2.0])
        sess.run(w.initializer)
        return tf.train.Saver().save(sess, str(path), **arguments)


def test_a_save_with_a_step_writes_the_step_into_every_name(run):
    assert run.printed["build"].split() == [
        "checkpoint",
        "model.ckpt-100.data-00000-of-00001",
        "model.ckpt-100.index",
        "model.ckpt-100.meta",
    ]
    assert run.names.path == "model.ckpt-100"


def test_without_the_step_there_is_no_such_file(run):
    message = "File does not exist. Received: model.ckpt.meta."
    assert str(run.raised["without_the_step"]) == message


def test_the_path_of_the_checkpoint_is_no_file(run):
    message = "File does not exist. Received: model.ckpt-100."
    assert str(run.raised["without_the_ending"]) == message


def test_the_whole_name_is_imported_and_the_path_restored(run):
    assert run.printed["whole_name"] == "[10. 20.]\n"


def test_a_checkpoint_without_the_file_is_restored_into_a_graph_built_in_python(run):
    assert run.printed["no_meta_file"] == "False\n[10. 20.]\nTrue\n"


def test_the_exported_meta_graph_is_imported(run, tmp_path):
    path = saved(tmp_path / "model", write_meta_graph=False)
    with tf.Graph().as_default():
        tf.get_variable("w", [2])
        tf.train.Saver().export_meta_graph(path + ".meta")
    with tf.Graph().as_default(), tf.Session() as sess:
        tf.train.import_meta_graph(path + ".meta").restore(sess, path)
        assert list(sess.run(tf.global_variables()[0])) == [1.0, 2.0]


def test_write_meta_graph_false_leaves_the_file_out(run, tmp_path):
    saved(tmp_path / "model", write_meta_graph=False)
    assert (tmp_path / "model.index").exists()
    with pytest.raises(OSError, match="does not exist"):
        tf.train.import_meta_graph(str(tmp_path / "model.meta"))


def test_train_checkpoint_writes_no_meta_graph(run, tmp_path):
    with tf.Graph().as_default(), tf.Session() as sess:
        w = tf.get_variable("w", initializer=[1.0, 2.0])
        sess.run(w.initializer)
        tf.train.Checkpoint(w=w).write(str(tmp_path / "model"), session=sess)
    assert (tmp_path / "model.index").exists()
    assert not (tmp_path / "model.meta").exists()


def test_a_deleted_checkpoint_loses_its_meta_graph(run, tmp_path):
    with tf.Graph().as_default(), tf.Session() as sess:
        w = tf.get_variable("w", initializer=[1.0, 2.0])
        sess.run(w.initializer)
        saver = tf.train.Saver(max_to_keep=1)
        for step in (1, 2):
            saver.save(sess, str(tmp_path / "model"), global_step=step)
    assert [file.name for file in tmp_path.glob("*.meta")] == ["model-2.meta"]


def test_latest_checkpoint_gives_the_path_with_its_step(run, tmp_path):
    path = saved(tmp_path / "model.ckpt", global_step=7)
    assert tf.train.latest_checkpoint(str(tmp_path)) == path
    assert path.endswith("model.ckpt-7")
    with tf.Graph().as_default():
        assert tf.train.import_meta_graph(path + ".meta") is not None


def test_a_folder_that_is_not_there_gives_the_same_message(run):
    with pytest.raises(OSError, match=r"File does not exist. Received: no_such_folder/model.meta"):
        tf.train.import_meta_graph("no_such_folder/model.meta")
