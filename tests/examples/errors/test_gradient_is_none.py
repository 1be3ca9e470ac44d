import tensorflow.compat.v1 as tf


def test_clipping_none_raises(run):
    assert "None values not supported." in str(run.raised["clip"])


def test_an_operation_names_its_input(run):
    message = str(run.raised["square"])
    assert "Tried to convert 'x' to a tensor and failed. Error: None values" in message


def test_python_cannot_multiply_none(run):
    assert "unsupported operand type(s) for *: 'NoneType' and 'float'" in str(
        run.raised["multiply"]
    )


def test_the_unused_variable_has_no_gradient(run):
    assert run.printed["which"] == "['unused:0']\n"


def test_the_step_leaves_the_other_variable_as_it_is(run):
    assert run.printed["leave_out"] == "True\n"


def test_zeros_can_be_had_instead(run):
    assert run.printed["zeros"] == "True\n"


def test_clip_by_global_norm_and_apply_gradients_take_none():
    with tf.Graph().as_default():
        v = tf.Variable(3.0)
        clipped, _ = tf.clip_by_global_norm([tf.constant(1.0), None], 1.0)
        assert clipped[1] is None
        optimizer = tf.train.GradientDescentOptimizer(0.25)
        optimizer.apply_gradients(zip(clipped, [v, tf.Variable(1.0)]))
