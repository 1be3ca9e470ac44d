import pytest
import tensorflow as tf2
import tensorflow.compat.v1 as tf

SAID = "Exporting/importing meta graphs is not supported when eager execution is enabled."


@pytest.fixture(autouse=True)
def eager():
    tf.logging.set_verbosity(tf.logging.ERROR)
    tf.reset_default_graph()
    tf.enable_v2_behavior()


@pytest.mark.parametrize("cell", ["import_it", "export_it"])
def test_neither_import_nor_export_works_in_eager_mode(run, cell):
    said = f"{SAID} No graph exists when eager execution is enabled."
    assert str(run.raised[cell]) == said


def test_in_a_graph_import_works_and_the_saver_restores(run):
    assert run.printed["import_in_a_graph"] == "[10. 20.]\n"


def test_in_a_graph_export_works(run):
    assert run.printed["export_a_graph"] == "['y']\n"


def test_values_are_read_without_a_graph(run):
    assert run.printed["values_only"] == "[1. 2.]\n"


def test_in_the_block_of_a_session_import_works_too(run):
    with tf.Session() as sess:
        saver = tf.train.import_meta_graph(run.names.path + ".meta")
        saver.restore(sess, run.names.path)
        assert sess.run("y:0").tolist() == [10.0, 20.0]
    assert tf.executing_eagerly()


def test_the_file_is_not_looked_at():
    with pytest.raises(RuntimeError, match=SAID):
        tf.train.import_meta_graph("there/is/no.meta")


def test_a_saver_exports_nothing_in_eager_mode():
    with pytest.raises(RuntimeError, match=SAID):
        tf.train.Saver([tf.Variable(1.0)]).export_meta_graph()


def test_export_takes_a_graph_with_its_graph_def_in_eager_mode(run):
    graph = run.names.graph
    with pytest.raises(RuntimeError, match=SAID):
        tf.train.export_meta_graph(graph=graph)
    meta = tf.train.export_meta_graph(graph=graph, graph_def=graph.as_graph_def())
    assert "y" in [node.name for node in meta.graph_def.node]


def test_eager_mode_loads_a_saved_model_that_a_session_wrote(tmp_path):
    with tf.Graph().as_default(), tf.Session() as sess:
        x = tf.placeholder(tf.float32, [2])
        y = 10.0 * x
        tf.saved_model.simple_save(sess, str(tmp_path / "saved"), {"x": x}, {"y": y})
    model = tf2.saved_model.load(str(tmp_path / "saved"))
    answer = model.signatures["serving_default"](x=tf.constant([1.0, 2.0]))
    assert answer["y"].numpy().tolist() == [10.0, 20.0]
