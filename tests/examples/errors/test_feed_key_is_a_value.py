import pytest

CONVERT = "Cannot interpret feed_dict key as Tensor: Can not convert a {} into a Tensor"


def test_a_number_is_no_key(run):
    assert CONVERT.format("float") in str(run.raised["number"])
    assert run.printed["number"] == ""


def test_an_array_cannot_even_be_a_key_of_a_dict(run):
    assert "unhashable type: 'numpy.ndarray'" in str(run.raised["array"])


def test_with_two_names_each_row_is_fed(run):
    assert run.printed["two_names"] == "[2. 4.]\n[6. 8.]\n"


def test_none_and_the_operation_of_a_placeholder_are_no_keys(run):
    graph = run.names.sess.graph
    for key, name in [(None, "NoneType"), (graph.get_operation_by_name("x"), "Operation")]:
        with pytest.raises(TypeError, match=CONVERT.format(name)):
            run.names.sess.run("mul:0", {key: 1.0})


def test_a_name_can_be_the_key(run):
    assert run.names.sess.run("mul:0", {"x:0": 4.0}) == 8.0
