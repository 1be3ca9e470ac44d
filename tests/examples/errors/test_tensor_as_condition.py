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


def test_a_value_that_a_run_returned_may_be_a_condition(run):
    assert run.printed["after_the_run"] == "high\n"


def test_is_not_none_asks_for_no_value(run):
    assert run.printed["is_none"] == "there is a loss\n"
