import pytest
import tensorflow.compat.v1 as tf


def test_an_operation_is_no_function(run):
    message = str(run.raised["cond"])
    assert "true_fn" in message
    assert "must be callable." in message


def test_a_loop_needs_functions_too(run):
    message = str(run.raised["loop"])
    assert "cond" in message
    assert "must be callable." in message


def test_functions_are_called_by_cond(run):
    assert run.printed["functions"] == "11\n"


def test_functions_get_the_loop_variables(run):
    assert run.printed["lambdas"] == "3\n"


def test_an_assign_made_before_the_call_runs_whatever_branch_is_taken():
    tf.disable_control_flow_v2()
    with tf.Graph().as_default(), tf.Session() as sess:
        v = tf.Variable(10, use_resource=False)
        made = tf.assign_add(v, 1)
        step = tf.cond(tf.placeholder_with_default(False, []), lambda: made, lambda: tf.constant(0))
        sess.run(v.initializer)
        sess.run(step)
        assert sess.run(v) == 11


def test_the_functions_of_cond_take_no_argument():
    tf.disable_control_flow_v2()
    with tf.Graph().as_default(), pytest.raises(TypeError, match="missing 1 required positional"):
        tf.cond(tf.placeholder(tf.bool, []), lambda x: x, lambda: 1)


@pytest.mark.parametrize(("branch", "name"), [((lambda: 1, 2), "false_fn")])
def test_the_message_names_the_argument(branch, name):
    with tf.Graph().as_default(), pytest.raises(TypeError, match=name):
        tf.cond(tf.placeholder(tf.bool, []), *branch)


def test_a_body_that_is_no_function_is_named():
    with tf.Graph().as_default(), pytest.raises(TypeError, match="body"):
        tf.while_loop(lambda i: i < 3, 1, [0])
