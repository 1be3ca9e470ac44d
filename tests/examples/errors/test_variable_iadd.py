import pytest


def test_in_place_operators_raise_on_a_resource_variable(run):
    assert "variable.assign_add(value)" in str(run.raised["add"])
    assert "var.assign(var * value)" in str(run.raised["multiply"])


@pytest.mark.parametrize("operator", ["-=", "/=", "**="])
def test_the_other_operators_raise_too(run, operator):
    tf = run.names.tf
    with tf.Graph().as_default():
        names = {"v": tf.Variable(1.0, use_resource=True)}
        with pytest.raises(RuntimeError, match="not supported"):
            exec(f"v {operator} 2.0", names)


@pytest.mark.parametrize("operator", ["//=", "%="])
def test_two_operators_make_a_tensor_on_a_resource_variable_as_well(run, operator):
    tf = run.names.tf
    with tf.Graph().as_default():
        names = {"v": tf.Variable(4.0, use_resource=True)}
        exec(f"v {operator} 2.0", names)
    assert not isinstance(names["v"], tf.Variable)
    assert tf.is_tensor(names["v"])


def test_on_a_reference_variable_the_name_becomes_a_tensor(run):
    assert run.printed["reference"] == "add:0\n2 2\n"
    sess = run.names.sess
    assert sess.run("r:0") == 1


def test_assign_add_changes_the_variable_in_each_run(run):
    assert run.printed["assign_add"] == "2 3\n"


def test_assign_replaces_the_value(run):
    assert run.printed["assign"] == "6 12\n"


def test_a_sum_changes_nothing(run):
    assert run.printed["tensor"] == "13 13\n"


def test_the_tensor_of_that_name_cannot_be_assigned_to(run):
    with pytest.raises(AttributeError, match="has no attribute 'assign'"):
        run.names.tf.assign(run.names.r, 5)
