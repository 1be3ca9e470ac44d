import pytest
import tensorflow.compat.v1 as tf


def test_a_list_must_hold_variables(run):
    assert "Variable to save is not a Variable: Tensor(" in str(run.raised["list"])


def test_a_dict_must_hold_variables(run):
    message = str(run.raised["dict"])
    assert "names_to_saveables must be a dict mapping string names to" in message
    assert "Not a variable: Tensor(" in message


def test_what_is_computed_from_variables_needs_no_saving(run):
    assert run.printed["variables_only"] == "[2. 4.]\n"


def test_what_an_assign_returns_is_no_variable_to_save(reference):
    with tf.Graph().as_default():
        w = tf.get_variable("w", [2], use_resource=False)
        with pytest.raises(TypeError, match="Variable to save is not a Variable"):
            tf.train.Saver([w.read_value()])
