"""What readers see of an exception."""

from __future__ import annotations

import tensorflow.compat.v1 as tf
from fresh_start import fresh_start
from short_error import short_error


def test_a_plain_message_stays():
    assert short_error("ValueError", "what it says") == "ValueError: what it says"


def test_an_empty_message_leaves_the_type():
    assert short_error("KeyboardInterrupt", "") == "KeyboardInterrupt"


def test_a_failed_run_loses_both_stack_traces_and_nothing_else():
    fresh_start()
    tf.disable_v2_behavior()
    with tf.Session() as sess:
        v = tf.Variable(1, name="v")
        try:
            sess.run(v + 1)
        except tf.errors.FailedPreconditionError as error:
            message = str(error)
    assert __file__ in message
    assert short_error("FailedPreconditionError", message) == (
        "FailedPreconditionError: Attempting to use uninitialized value v\n\t [[{{node v/read}}]]"
    )


def test_an_error_in_a_template_loses_the_place_of_its_definition():
    fresh_start()
    tf.disable_v2_behavior()
    template = tf.make_template("t", lambda: tf.get_variable("v"))
    try:
        template()
    except ValueError as error:
        message = str(error)
    assert __file__ in message
    assert short_error("ValueError", message).endswith(" must be specified.")


def test_a_tensor_out_of_scope_loses_the_place_where_it_was_made():
    fresh_start()
    with tf.Graph().as_default():
        x = tf.constant(3.0, name="x")
    try:
        x + 1.0
    except TypeError as error:
        message = str(error)
    assert __file__ in message
    short = short_error("TypeError", message)
    assert short.startswith("TypeError: <tf.Tensor 'x:0' shape=() dtype=float32> is out of scope")
    assert short.endswith("for more information.")
