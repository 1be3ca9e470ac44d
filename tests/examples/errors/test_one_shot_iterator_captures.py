import pytest
import tensorflow.compat.v1 as tf


def test_a_reference_variable_cannot_be_captured(reference):
    message = str(reference.raised["iterate"])
    assert "Cannot capture a stateful node (name:w, type:VariableV2) by value." in message
    assert "make_initializable_iterator()" in message


def test_a_resource_variable_cannot_be_captured_either(resource):
    message = str(resource.raised["iterate"])
    assert "Cannot capture a stateful node (name:w, type:VarHandleOp) by value." in message


def test_an_initializable_iterator_may_use_a_variable(run):
    assert run.printed["initializable"] == "[10. 20.]\n"


def test_a_variable_may_be_used_after_the_iterator(run):
    assert run.printed["outside"] == "[10. 20.]\n"


def test_a_lookup_table_cannot_be_captured(run):
    with tf.Graph().as_default():
        values = tf.lookup.KeyValueTensorInitializer(["a"], [1])
        table = tf.lookup.StaticHashTable(values, 0)
        dataset = tf.data.Dataset.from_tensors("a").map(table.lookup)
        with pytest.raises(ValueError, match="Cannot capture a stateful node"):
            tf.data.make_one_shot_iterator(dataset)


def test_a_placeholder_cannot_be_captured(run):
    with tf.Graph().as_default():
        dataset = tf.data.Dataset.from_tensors(tf.placeholder(tf.float32, [2], name="x"))
        with pytest.raises(ValueError, match="Cannot capture a placeholder"):
            tf.data.make_one_shot_iterator(dataset)
