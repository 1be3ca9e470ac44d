import tensorflow.compat.v1 as tf


def test_float_and_int_of_a_tensor_raise(run):
    assert "float() argument must be a string or a" in str(run.raised["to_float"])
    assert "int() argument must be a string, a bytes-like object or a" in str(run.raised["to_int"])
    for cell in ("to_float", "to_int"):
        assert "Tensor'" in str(run.raised[cell])


def test_range_of_a_tensor_raises(run):
    assert "Tensor' object cannot be interpreted as an integer" in str(run.raised["in_range"])


def test_operations_do_the_same_in_the_graph(run):
    assert run.printed["in_the_graph"] == "2 [0 1]\n"


def test_what_a_run_returned_becomes_a_number(run):
    assert run.printed["after_the_run"] == "2.5\n0\n1\n"


def test_the_known_part_of_a_shape_is_a_number():
    with tf.Graph().as_default():
        images = tf.placeholder(tf.float32, [None, 28])
        assert int(images.shape[1]) == images.shape.as_list()[1] == 28
        assert images.shape.as_list()[0] is None
