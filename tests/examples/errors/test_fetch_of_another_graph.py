import threading
from operator import attrgetter

import pytest


def test_a_fetch_of_another_graph_raises(run):
    said = str(run.raised["fetch"])
    assert "cannot be interpreted as a Tensor" in said
    assert "is not an element of this graph" in said
    assert "Operation name" in str(run.raised["operation"])
    assert "is not an element of this graph" in str(run.raised["operation"])


def test_a_feed_of_another_graph_raises_first(run):
    said = str(run.raised["feed"])
    assert "Cannot interpret feed_dict key as Tensor" in said
    assert "is not an element of this graph" in said


def test_control_inputs_are_of_one_graph(run):
    said = str(run.raised["control_input"])
    assert said.startswith("Tensor Tensor(")
    assert "is not an element of this graph." in said


def test_the_graphs_can_be_compared(run):
    assert run.printed["look"] == "False True\n"


def test_a_session_of_the_right_graph_runs_it(run):
    assert run.printed["session_of_the_graph"] == "[2. 4.]\n"


def test_a_session_of_an_empty_graph_complains_of_that(run):
    tf = run.names.tf
    with pytest.raises(RuntimeError, match="The Session graph is empty"):
        tf.Session(graph=tf.Graph()).run(run.names.model)


def test_a_session_has_the_default_graph_of_its_thread(run):
    tf = run.names.tf
    graphs = []

    def other_thread():
        graphs.append(tf.Session().graph)

    with run.names.sess.graph.as_default():
        here = tf.Session().graph
        thread = threading.Thread(target=other_thread)
        thread.start()
        thread.join()
    assert here is run.names.sess.graph
    assert graphs[0] is not here


def test_the_same_name_in_both_graphs_is_another_tensor(run):
    with run.names.sess.graph.as_default():
        run.names.tf.constant([5.0], name="model")
    assert list(run.names.sess.run("model:0")) == [5.0]


@pytest.mark.parametrize("reset", ["reset_default_graph", "keras.backend.clear_session"])
def test_after_a_reset_the_default_graph_is_another_one(run, reset):
    tf = run.names.tf
    before = tf.get_default_graph()
    attrgetter(reset)(tf)()
    assert tf.get_default_graph() is not before


def test_a_new_session_has_no_values(run):
    tf = run.names.tf
    with tf.Graph().as_default() as graph:
        v = tf.Variable(1.0, name="v")
        tf.identity(v, name="value")
        init = tf.global_variables_initializer()
    old, new = tf.Session(graph=graph), tf.Session(graph=graph)
    old.run(init)
    assert old.run("value:0") == 1.0
    with pytest.raises(tf.errors.FailedPreconditionError):
        new.run("value:0")
