import pytest
import tensorflow.compat.v1 as tf


def test_a_name_without_its_scope_is_not_in_the_graph(run):
    assert str(run.raised["freeze"]) == "output is not in graph"


def test_the_name_of_a_tensor_is_not_the_name_of_an_operation(run):
    assert str(run.raised["with_number"]) == "model/output:0 is not in graph"


def test_the_tensor_tells_the_name_of_its_operation(run):
    assert run.printed["ask_the_tensor"] == (
        "model/output:0 is an output of model/output\nmodel/output\n"
    )


def test_the_graph_def_can_be_searched(run):
    assert run.printed["search"] == "['model/output']\n"


def test_extract_sub_graph_says_the_same(run):
    with pytest.raises(AssertionError, match="nope is not in graph"):
        tf.graph_util.extract_sub_graph(run.names.graph_def, ["nope"])


def test_an_operation_that_is_built_later_is_not_in_the_graph_def(run):
    graph = run.names.sess.graph
    with graph.as_default():
        assert [tf.no_op(name="later").name, tf.no_op(name="later").name] == ["later", "later_1"]
    with pytest.raises(AssertionError, match="later is not in graph"):
        tf.graph_util.extract_sub_graph(run.names.graph_def, ["later"])
    tf.graph_util.extract_sub_graph(graph.as_graph_def(), ["later"])


def test_one_string_is_no_list_of_names(run):
    with pytest.raises(TypeError, match="dest_nodes must be"):
        tf.graph_util.extract_sub_graph(run.names.graph_def, "model/output")
