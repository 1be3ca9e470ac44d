import pytest
import tensorflow.compat.v1 as tf


@pytest.fixture
def graph():
    with tf.Graph().as_default() as graph:
        yield graph


def test_the_second_call_must_not_make_a_trainable_variable(run):
    message = str(run.raised["second_call"])
    assert message.startswith(
        "Trainable variable created when calling a template after the first time, perhaps you "
        "used tf.Variable when you meant tf.get_variable: [<tf.Variable 'scale_1/factor:0'"
    )


def test_get_variable_is_shared(run):
    assert run.printed["get_variable"] == "['scale/factor']\n"
    graph = run.names.training.graph
    with tf.Session(graph=graph) as sess:
        sess.run([v.initializer for v in graph.get_collection(tf.GraphKeys.GLOBAL_VARIABLES)])
        assert sess.run([run.names.training, run.names.evaluation]) == [2.0, 6.0]


def test_the_refused_variable_stays_in_the_graph(graph):
    template = tf.make_template("t", lambda: tf.Variable(1.0, name="v"))
    template()
    with pytest.raises(ValueError, match="Trainable variable created"):
        template()
    assert [v.op.name for v in tf.trainable_variables()] == ["t/v", "t_1/v"]


def test_each_call_gets_its_own_variable_that_is_not_trainable(graph):
    template = tf.make_template("t", lambda: tf.Variable(0, trainable=False, name="count"))
    template()
    template()
    assert [v.op.name for v in tf.global_variables()] == ["t/count", "t_1/count"]


def test_a_name_of_each_call_is_not_found(graph):
    template = tf.make_template("t", lambda name: tf.get_variable(name, initializer=1.0))
    template("a")
    with pytest.raises(ValueError, match="Variable t/b does not exist"):
        template("b")


def test_a_layer_made_in_each_call_makes_new_variables(graph):
    template = tf.make_template("t", lambda x: tf.keras.layers.Dense(1)(x))
    template(tf.ones([1, 2]))
    with pytest.raises(ValueError, match=r"Trainable variable created .*/kernel:0"):
        template(tf.ones([1, 2]))


def test_a_layer_made_once_is_shared(graph):
    layer = tf.keras.layers.Dense(1)
    template = tf.make_template("t", lambda x: layer(x))
    template(tf.ones([1, 2]))
    template(tf.ones([1, 2]))
    assert len(layer.trainable_weights) == 2


def test_two_templates_of_one_function_share_nothing(graph):
    def function():
        return tf.get_variable("v", initializer=1.0)

    tf.make_template("t", function)()
    tf.make_template("t", function)()
    assert [v.op.name for v in tf.global_variables()] == ["t/v", "t_1/v"]
