import pytest


def test_a_python_condition_on_a_tensor_raises(run):
    assert "`tf.Tensor` as a Python `bool` is not allowed" in str(run.raised["decide"])
    assert isinstance(run.raised["decide"], TypeError)


def test_not_and_or_ask_for_a_bool_as_well(run):
    loss = run.names.loss
    with loss.graph.as_default():
        for ask in (lambda: not loss, lambda: loss and 1, lambda: loss or 1):
            with pytest.raises(TypeError, match="Python `bool` is not allowed"):
                ask()


def test_a_comparison_is_a_boolean_tensor(run):
    with run.names.loss.graph.as_default():
        assert (run.names.loss > 1.0).dtype == "bool"


def test_cond_chooses_in_each_run(run):
    assert run.printed["cond"] == "0.1 0.01\n"


def test_a_function_chooses_in_each_run_of_the_session(run):
    assert run.printed["function"] == "0.1 0.01\n"


def test_where_decides_on_each_number(run):
    tf = run.names.tf
    with run.names.sess.graph.as_default():
        x = tf.constant([-1.0, 2.0, -3.0])
        tf.where(x > 0.0, x, -x, name="sizes")
    assert list(run.names.sess.run("sizes:0")) == [1.0, 2.0, 3.0]


def test_a_value_that_a_run_returned_may_be_a_condition(run):
    assert run.printed["after_the_run"] == "high\n"


def test_is_not_none_asks_for_no_value(run):
    assert run.printed["is_none"] == "there is a loss\n"
