import pytest
import tensorflow.compat.v1 as tf


def test_two_variables_carry_one_name(run):
    assert run.printed["import_beside"] == "['w', 'w']\n"


def test_a_saver_refuses_two_variables_of_one_name(run):
    assert "At least two variables have the same name: w" in str(run.raised["save"])


def test_a_list_that_holds_a_variable_twice_raises_the_same(run):
    with tf.Graph().as_default():
        b = tf.get_variable("b", [2])
        with pytest.raises(ValueError, match="At least two variables have the same name: b"):
            tf.train.Saver([b, b])


def test_the_imported_graph_needs_no_other_model(run):
    assert run.printed["import_alone"] == "[10. 20.]\n"


def test_the_import_renames_the_operations(run):
    names = [op.name for op in run.names.w.graph.get_operations()]
    assert {"w", "w_1", "y", "y_1"} < set(names)
