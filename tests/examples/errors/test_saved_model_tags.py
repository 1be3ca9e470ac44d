import pytest
import tensorflow.compat.v1 as tf


def test_unknown_tags_are_not_found(run):
    message = str(run.raised["load"])
    assert "MetaGraphDef associated with tags 'train' could not be found in SavedModel" in message
    assert "[{'serve'}]" in message


def test_a_string_is_not_a_list_of_tags(run):
    message = str(run.raised["load_string"])
    assert "MetaGraphDef associated with tags serve could not be found in SavedModel" in message


def test_the_tag_of_serving_is_found(run):
    assert run.printed["load_serve"] == "['serving_default']\n[10. 20.]\n"
    assert tf.saved_model.tag_constants.SERVING == "serve"


def test_all_tags_of_a_graph_must_be_named(run, tmp_path):
    with tf.Graph().as_default(), tf.Session() as sess:
        tf.no_op()
        builder = tf.saved_model.builder.SavedModelBuilder(str(tmp_path / "two"))
        builder.add_meta_graph_and_variables(sess, ["serve", "gpu"])
        builder.save()
        with pytest.raises(RuntimeError, match="could not be found in SavedModel"):
            tf.saved_model.load(sess, ["serve"], str(tmp_path / "two"))


def test_a_string_in_the_builder_is_saved_letter_by_letter(run, tmp_path):
    with tf.Graph().as_default(), tf.Session() as sess:
        tf.no_op()
        builder = tf.saved_model.builder.SavedModelBuilder(str(tmp_path / "letters"))
        builder.add_meta_graph_and_variables(sess, "serve")
        builder.save()
        with pytest.raises(RuntimeError, match="could not be found") as raised:
            tf.saved_model.load(sess, ["serve"], str(tmp_path / "letters"))
        assert "'v'" in str(raised.value)


def test_a_frozen_graph_is_a_saved_model_without_graphs(run, tmp_path):
    with tf.Graph().as_default() as graph:
        tf.constant(1.0, name="c")
        (tmp_path / "saved_model.pb").write_bytes(graph.as_graph_def().SerializeToString())
    with pytest.raises(RuntimeError, match="could not be found in SavedModel"):
        tf.saved_model.load(run.names.sess, ["serve"], str(tmp_path))
