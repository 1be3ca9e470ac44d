import pytest
import tensorflow.compat.v1 as tf


def test_a_key_of_input_map_must_be_in_the_graph_def(run):
    assert str(run.raised["map_input"]) == (
        "Attempted to map inputs that were not found in graph_def: [input:0]"
    )


def test_a_returned_tensor_must_be_in_the_graph_def(run):
    assert str(run.raised["return_tensor"]) == (
        "Requested return tensor 'output:0' not found in graph def"
    )


def test_the_prefix_of_the_import_is_no_part_of_a_name_inside(run):
    assert str(run.raised["return_operation"]) == (
        "Requested return node 'import/y' not found in graph def"
    )


def test_names_of_the_graph_def_are_found(run):
    assert run.printed["look"] == ("[('x', 'Placeholder'), ('y/y', 'Const'), ('y', 'Mul')]\n")
    assert run.printed["names_inside"] == "named model/y:0 here\n[10. 20.]\n"


def test_an_output_that_the_operation_does_not_have(run):
    with tf.Graph().as_default(), pytest.raises(ValueError, match="Invalid return output 1 of"):
        tf.import_graph_def(run.names.graph_def, return_elements=["y:1"])


def test_an_empty_graph_def_holds_no_name(run):
    with tf.Graph().as_default(), pytest.raises(ValueError, match="not found in graph_def"):
        tf.import_graph_def(tf.GraphDef(), input_map={"x:0": 1.0})


def test_an_empty_name_keeps_the_names(run):
    with tf.Graph().as_default() as graph:
        tf.import_graph_def(run.names.graph_def, name="")
        assert graph.get_tensor_by_name("y:0") is not None


def test_after_the_import_the_prefix_belongs_to_the_name(run):
    with tf.Graph().as_default() as graph:
        tf.import_graph_def(run.names.graph_def)
        with pytest.raises(KeyError, match="refers to a Tensor which does not exist"):
            graph.get_tensor_by_name("y:0")
        assert graph.get_tensor_by_name("import/y:0") is not None
