import numpy as np

RESOURCE_RAISES = {"tensor": "ValueError"}


def test_a_number_of_another_type_is_refused(run):
    assert "Expected int32" in str(run.raised["number"])
    assert "got 0.5 of type 'float'" in str(run.raised["number"])


def test_a_tensor_of_another_type_is_refused(reference, resource):
    said = "that does not match type int32 of argument 'ref'"
    assert said in str(reference.raised["tensor"])
    said = "Tensor conversion requested dtype int32 for Tensor with dtype float32"
    assert said in str(resource.raised["tensor"])


def test_cast_cuts_the_fraction_off(run):
    assert run.printed["cast"] == "2\n"


def test_a_float_variable_takes_floats(run):
    assert run.printed["float_variable"] == "1.5\n"


def test_a_python_number_is_converted_where_nothing_is_lost(run):
    tf = run.names.tf
    with tf.Graph().as_default(), tf.Session() as sess:
        v = tf.Variable(1.0)
        assert sess.run(tf.assign(v, 2)) == 2.0


def test_a_number_of_numpy_loses_its_fraction_without_an_error(run):
    tf = run.names.tf
    with tf.Graph().as_default(), tf.Session() as sess:
        v = tf.Variable(1)
        assert sess.run(tf.assign(v, np.float32(2.5))) == 2
        assert sess.run(tf.assign(v, np.array(3.5))) == 3


def test_an_initial_value_decides_the_type(run):
    assert run.names.count.dtype.base_dtype == run.names.tf.int32
    assert run.names.total.dtype.base_dtype == run.names.tf.float32
    with run.names.tf.Graph().as_default():
        made = run.names.tf.Variable(1, dtype=run.names.tf.float32)
    assert made.dtype.base_dtype == run.names.tf.float32
