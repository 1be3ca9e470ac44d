import pytest
import tensorflow.compat.v1 as tf


def test_the_name_of_a_tensor_is_no_name_of_a_node(run):
    assert str(run.raised["freeze"]) == "y:0 is not in graph"


def test_a_name_that_does_not_exist_raises_the_same(run):
    assert str(run.raised["misspelt"]) == "output is not in graph"


def test_the_names_can_be_listed(run):
    assert run.printed["names"] == "['y'] y:0\n"


def test_with_the_name_of_the_operation_the_variable_becomes_a_constant(run):
    assert run.printed["op_name"] == "['Const', 'Mul', 'Placeholder']\n"


def test_extract_sub_graph_raises_the_same(run):
    with pytest.raises(AssertionError, match="y:0 is not in graph"):
        tf.graph_util.extract_sub_graph(run.names.sess.graph_def, ["y:0"])


def test_scopes_are_part_of_the_name():
    with tf.Graph().as_default() as graph:
        with tf.name_scope("model"):
            tf.constant(1.0, name="y")
        with pytest.raises(AssertionError, match="y is not in graph"):
            tf.graph_util.extract_sub_graph(graph.as_graph_def(), ["y"])
        assert tf.graph_util.extract_sub_graph(graph.as_graph_def(), ["model/y"]).node


def test_tensorflow_chooses_a_name_and_numbers_a_second_one():
    with tf.Graph().as_default():
        x = tf.constant(1.0)
        assert [(x * x).op.name, (x * x).op.name] == ["mul", "mul_1"]
