import pytest


def test_an_eager_tensor_is_no_key(run):
    assert "Tensor is unhashable" in str(run.raised["tensor"])
    assert "Variable is unhashable" in str(run.raised["variable"])


def test_a_placeholder_is_a_key_in_a_graph(run):
    assert run.printed["graph"] == "[2. 4.]\n"


def test_a_function_takes_the_value_as_its_argument(run):
    assert run.printed["function"] == "[2. 4.]\n"


def test_a_placeholder_can_be_a_key_outside_the_block_of_its_graph(run):
    tf = run.names.tf
    sess = tf.Session(graph=run.names.x.graph)
    assert list(sess.run(run.names.y, {run.names.x: [1.0, 2.0]})) == [2.0, 4.0]


def test_the_reference_that_the_message_recommends_is_no_key_of_a_feed(run):
    tf = run.names.tf
    eager = tf.constant([0.0, 0.0])
    key = eager.ref() if hasattr(eager, "ref") else eager.experimental_ref()
    sess = tf.Session(graph=run.names.x.graph)
    with pytest.raises(TypeError, match="Cannot interpret feed_dict key as Tensor"):
        sess.run(run.names.y, {key: [1.0, 2.0]})


def test_the_input_of_a_keras_model_is_no_key(run):
    tf = run.names.tf
    key = tf.keras.Input([2])
    sess = tf.Session(graph=run.names.x.graph)
    with pytest.raises(TypeError, match="Can not convert a KerasTensor into a Tensor"):
        sess.run(run.names.y, {key: [1.0, 2.0]})
