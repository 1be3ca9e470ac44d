def test_the_first_argument_of_the_class_is_the_value(run):
    tf = run.names.tf
    assert "keyword" in run.raised
    with tf.Graph().as_default():
        assert tf.Variable("w").dtype.base_dtype == tf.string


def test_the_first_argument_of_get_variable_is_the_name(run):
    assert run.printed["get_variable"] == "w:0 (2,)\n"
