import pytest
import tensorflow.compat.v1 as tf


def test_a_graph_that_was_written_as_text_cannot_be_parsed_as_binary(run):
    message = str(run.raised["parse"])
    assert message.startswith("Error parsing message with type 'tensorflow.GraphDef'")


def test_a_path_is_no_graph_def(run):
    assert "`graph_def` must be a GraphDef proto." in str(run.raised["import_path"]) or (
        str(run.raised["import_path"]) == "graph_def must be a GraphDef proto."
    )


def test_a_text_shows_at_its_start(run):
    assert run.printed["look"].startswith("b'node {")


def test_text_format_reads_it(run):
    assert run.printed["parse_text"] == "['x', 'y/y', 'y']\n"


def test_a_binary_file_is_parsed_and_imported(run):
    assert run.printed["write_binary"] == "[10. 20.]\n"


def test_a_saved_model_and_a_meta_file_are_no_graph_defs(run, tmp_path):
    with tf.Graph().as_default(), tf.Session() as sess:
        x = tf.placeholder(tf.float32, [2])
        w = tf.get_variable("w", [2])
        sess.run(w.initializer)
        tf.saved_model.simple_save(sess, str(tmp_path / "export"), {"x": x}, {"y": x * w})
        tf.train.Saver().save(sess, str(tmp_path / "model"))
    for name in ("export/saved_model.pb", "model.meta"):
        with pytest.raises(Exception, match="Error parsing message"):
            tf.GraphDef().ParseFromString((tmp_path / name).read_bytes())


def test_a_pointer_of_git_lfs_is_no_graph_def(run):
    pointer = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935\n"
    with pytest.raises(Exception, match="Error parsing message"):
        tf.GraphDef().ParseFromString(pointer)


def test_a_file_that_was_cut_off_cannot_be_parsed(run):
    data = run.names.file.read_bytes()
    with pytest.raises(Exception, match="Error parsing message"):
        tf.GraphDef().ParseFromString(data[:-3])


def test_a_file_that_is_opened_as_text_cannot_be_decoded(run, tmp_path):
    (tmp_path / "graph.pb").write_bytes(run.names.file.read_bytes() + b"\xff")
    with pytest.raises(UnicodeDecodeError):
        tf.gfile.GFile(str(tmp_path / "graph.pb"), "r").read()
