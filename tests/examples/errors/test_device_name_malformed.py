import pytest
import tensorflow.compat.v1 as tf


def test_a_part_without_a_colon_is_unknown(run):
    message = str(run.raised["part"])
    assert "Unknown attribute" in message
    assert "'gpu0'" in message


def test_a_task_has_a_number(run):
    assert "invalid literal for int()" in str(run.raised["number"])


def test_a_short_form_is_written_out(run):
    assert run.printed["right"] == "/device:GPU:0\n"


def test_a_device_spec_makes_the_string(run):
    assert run.printed["spec"] == "/job:worker/task:1/device:GPU:0\n"


def test_the_string_is_read_where_the_block_begins():
    with tf.Graph().as_default():
        block = tf.device("/gpu0")
        with pytest.raises(ValueError, match="gpu0"):
            block.__enter__()


def test_a_physical_device_is_no_such_string():
    with tf.Graph().as_default():
        block = tf.device("/physical_device:GPU:0")
        with pytest.raises(ValueError, match="physical_device"):
            block.__enter__()
    with tf.Graph().as_default(), tf.device("/device:GPU:0"):
        assert tf.constant(3.0).device == "/device:GPU:0"
