import pytest

FORM = 'Tensor names must be of the form "<op_name>:<output_index>"'


def test_the_name_of_an_operation_is_no_key_of_a_feed(run):
    said = str(run.raised["feed"])
    assert "Cannot interpret feed_dict key as Tensor" in said
    assert "The name 'x' refers to an Operation, not a Tensor." in said
    assert FORM in said


def test_get_tensor_by_name_does_not_take_the_name_of_an_operation(run):
    assert "The name 'y' refers to an Operation, not a Tensor." in str(run.raised["get_tensor"])
    assert "looks like an (invalid) Operation name" in str(run.raised["get_unknown"])
    assert FORM in str(run.raised["get_unknown"])


def test_get_operation_by_name_does_not_take_the_name_of_a_tensor(run):
    assert "'y:0' appears to refer to a Tensor" in str(run.raised["get_operation"])


def test_as_a_fetch_the_name_runs_the_operation_and_gives_none(run):
    assert run.printed["fetch"] == "None\n"


def test_with_the_number_of_the_output_the_name_is_that_of_the_tensor(run):
    assert run.printed["with_output"] == "6.0\nTrue True\ny:0 y\n"


def test_a_second_output_has_the_number_1(run):
    with run.names.graph.as_default():
        parts = run.names.tf.split([1.0, 2.0], 2, name="parts")
    assert [part.name for part in parts] == ["parts:0", "parts:1"]


def test_a_name_with_two_numbers_is_not_valid(run):
    with pytest.raises(ValueError, match="looks a like a Tensor name, but is not a valid one"):
        run.names.graph.get_tensor_by_name("x:0:0")
