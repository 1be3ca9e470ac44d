import pytest


def test_a_value_computed_in_a_loop_cannot_initialize(run):
    said = "from inside a control-flow"
    assert said in str(run.raised["loop"])
    assert "use a lambda as the" in str(run.raised["loop"])


def test_a_variable_made_outside_works(run):
    assert run.printed["outside"] == "3.0\n"


def test_a_function_as_initial_value_works(run):
    assert run.printed["function"] == "3.0\n"


def test_the_body_makes_one_variable(run):
    made = [v.name for v in run.names.sess.graph.get_collection("variables")]
    assert sum("w_inside" in name for name in made) == 1


def test_a_branch_raises_the_same(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        tf.disable_control_flow_v2()
        flag = tf.placeholder(tf.bool, [])
        with pytest.raises(ValueError, match="from inside a control-flow"):
            tf.cond(flag, lambda: tf.Variable(tf.ones([])) + 0.0, lambda: 1.0)


def test_get_variable_works_in_a_loop(run):
    tf = run.names.tf
    with tf.Graph().as_default(), tf.Session() as sess:

        def body(i, total):
            w = tf.get_variable("w", [], initializer=tf.ones_initializer())
            return i + 1, total + w

        _, total = tf.while_loop(lambda i, total: i < 3, body, [0, 0.0])
        sess.run(tf.global_variables_initializer())
        assert sess.run(total) == 3.0


def test_the_loop_of_tensorflow_2_has_other_words(run):
    tf = run.names.tf
    tf.enable_control_flow_v2()

    def loop(value):
        def body(i, total):
            return i + 1, total + tf.Variable(value(), use_resource=True)

        return tf.while_loop(lambda i, total: i < 3, body, [0, 0.0])

    with tf.Graph().as_default(), tf.Session() as sess:
        with pytest.raises(ValueError, match="could not be lifted out of a"):
            loop(lambda: tf.ones([]))
        _, total = loop(lambda: lambda: tf.ones([]))
        sess.run(tf.global_variables_initializer())
        assert sess.run(total) == 3.0
