import pytest
import tensorflow.compat.v1 as tf


def test_an_eager_variable_cannot_be_fetched(run):
    said = str(run.raised["fetch_variable"])
    assert "has invalid type" in said
    assert "Can not convert a ResourceVariable into a Tensor or Operation." in said


def test_an_eager_tensor_cannot_be_fetched(run):
    said = str(run.raised["fetch_tensor"])
    assert said.startswith("Tensor.graph is")
    assert said.endswith("when eager execution is enabled.")


def test_the_values_are_there_without_a_session(run):
    assert run.printed["without_a_session"] == "5 6\n"


def test_what_was_made_in_the_graph_of_the_session_runs(run):
    assert run.printed["in_one_graph"] == "5 6\n"


def test_other_uses_of_eager_values_raise_other_messages(run):
    for eager in (run.names.v, run.names.total):
        with tf.Session(), pytest.raises(RuntimeError, match="Attempting to capture an Eager"):
            eager + 1
    with pytest.raises(RuntimeError, match="The Session graph is empty"):
        tf.Session(graph=tf.Graph()).run(run.names.v)
