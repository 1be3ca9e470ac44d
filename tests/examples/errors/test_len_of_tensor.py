import pytest
import tensorflow.compat.v1 as tf


def test_len_of_a_tensor_raises_and_names_it(run):
    assert "len is not well defined for" in str(run.raised["length"])
    assert "(x:0)" in str(run.raised["length"])


def test_the_static_shape_holds_what_is_known(run):
    assert run.printed["static"] == "[None, 4]\n"


def test_tf_shape_gives_the_length_in_a_run(run):
    assert run.printed["dynamic"] == "2\n"
    assert run.names.sess.run("strided_slice:0", {"x:0": [[0.0] * 4] * 3}) == 3


def test_len_raises_where_the_length_is_known_too():
    with tf.Graph().as_default(), pytest.raises(TypeError, match="len is not well defined for"):
        len(tf.constant([1.0, 2.0]))


@pytest.mark.parametrize("use_resource", [False, True])
def test_a_variable_has_no_len_either(use_resource):
    with tf.Graph().as_default():
        v = tf.get_variable("v", [2], use_resource=use_resource)
        with pytest.raises(TypeError, match="Variable' has no len"):
            len(v)
