import pytest
import tensorflow.compat.v1 as tf


def test_a_fraction_is_no_int32(run):
    assert "Expected int32, " in str(run.raised["constant"])
    assert "got 2.5 of type 'float'" in str(run.raised["constant"])


def test_a_string_is_no_number_even_if_it_looks_like_one(run):
    assert "Expected float32, " in str(run.raised["text"])
    assert "of type 'str'" in str(run.raised["text"])


def test_an_integer_tensor_times_a_fraction_raises(run):
    assert isinstance(run.raised["multiply"], TypeError)
    assert "'Mul'" in str(run.raised["multiply"])


def test_a_whole_float_is_no_int32_either(run):
    count = run.names.count
    with count.graph.as_default():
        for build in (lambda: tf.constant(2.0, tf.int32), lambda: count * 2.0, lambda: 0.5 * count):
            with pytest.raises(TypeError, match="int32"):
                build()


def test_an_array_loses_its_fractions_without_an_error(run):
    assert run.printed["array"] == "[0 2 6]\n"


def test_a_number_that_is_too_large_wraps_around():
    with tf.Graph().as_default(), tf.Session() as sess:
        assert sess.run(tf.constant(3000000000, tf.int32)) == -1294967296


def test_values_that_fit_work(run):
    assert run.printed["fitting"] == "2.5\n[0.5 1.  1.5]\n"


def test_a_whole_number_fits_a_float_tensor():
    with tf.Graph().as_default():
        assert (tf.constant(0.5) * 2).dtype == tf.constant(2, tf.float32).dtype == "float32"
