import pytest


@pytest.mark.parametrize(
    ("cell", "attribute"),
    [
        ("assign", "assign"),
        ("add", "assign_add"),
        ("scatter", "_lazy_read"),
        ("initializer", "initializer"),
    ],
)
def test_a_tensor_is_no_variable(run, cell, attribute):
    said = f"Tensor' object has no attribute '{attribute}'"
    assert said in str(run.raised[cell])


def test_a_variable_kept_under_its_own_name_can_be_assigned_to(run):
    assert run.printed["keep_both"] == "[3. 4.]\n[3. 4.]\n"


def test_the_list_of_variables_holds_the_variable(run):
    assert run.printed["find"] == "True False\n"


def test_all_of_these_give_a_tensor(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        v = tf.Variable([1.0])
        made = [-v, tf.identity(v), v.value(), v.read_value()]
        assert not any(isinstance(one, tf.Variable) for one in made)
