import pytest

CONVERT = "Can not convert a {} into a Tensor or Operation."


def test_none_and_a_list_in_the_list_are_no_control_inputs(run):
    assert CONVERT.format("NoneType") in str(run.raised["none"])
    assert CONVERT.format("list") in str(run.raised["nested"])


def test_an_operation_outside_a_list_is_not_iterable(run):
    assert "'Operation' object is not iterable" in str(run.raised["no_list"])


def test_a_group_takes_no_none(run):
    assert "'None' with type '<class 'NoneType'>'" in str(run.raised["group"])


def test_a_flat_list_works(run):
    assert run.printed["flat"] == "9.0 1\n"


def test_without_none_the_group_works(run):
    assert run.printed["without_none"] == "2\n"


def test_a_number_and_a_function_are_no_control_inputs(run):
    tf = run.names.tf
    with run.names.sess.graph.as_default():
        for wrong, name in [(1, "int"), (lambda: None, "function")]:
            with pytest.raises(TypeError, match=CONVERT.format(name)):
                tf.control_dependencies([wrong])


def test_a_group_takes_nested_lists_and_no_map(run):
    tf = run.names.tf
    with run.names.sess.graph.as_default():
        tf.group([tf.no_op()], [[tf.no_op()]])
        with pytest.raises(TypeError, match="<class 'map'>"):
            tf.group(map(tf.identity, [run.names.x]))
        with pytest.raises(TypeError, match="<class 'generator'>"):
            tf.group(op for op in [run.names.x])


def test_a_tensor_a_variable_and_a_name_are_control_inputs(run):
    tf = run.names.tf
    with run.names.sess.graph.as_default():
        for given in (run.names.x, run.names.count, "x:0"):
            with tf.control_dependencies([given]):
                assert len(tf.no_op().control_inputs) == 1
