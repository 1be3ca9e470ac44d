import pytest


def test_a_sum_needs_the_same_shape(reference, resource):
    said = "Parameters and update must be the same size"
    assert said in str(reference.raised["add_scalar"])
    said = "Cannot update variable with shape [2] using a Tensor with shape []"
    assert said in str(resource.raised["add_scalar"])


def test_the_run_checks_the_shape_of_a_fed_value(reference, resource):
    said = "Assign requires shapes of both tensors to match. lhs shape= [2] rhs shape= [3]"
    assert said in str(reference.raised["longer"])
    said = "Trying to assign to variable with tensor with wrong shape. Expected [2]"
    assert said in str(resource.raised["longer"])


def test_a_placeholder_with_a_shape_is_checked_when_fed(run):
    assert run.printed["checked"] == "[3. 4.]\n"
    fed = {"Placeholder_1:0": [1.0, 2.0, 3.0]}
    with pytest.raises(ValueError, match="Cannot feed value of shape"):
        run.names.sess.run(run.names.checked, fed)
