import pytest


def test_an_array_is_one_value(run):
    said = str(run.raised["run"])
    assert "Could not flatten dictionary. Key had 2 elements, but value had 1 elements." in said


def test_a_tuple_of_values_and_single_keys_work(run):
    assert run.printed["tuple"] == "4.0\n"
    assert run.printed["one_by_one"] == "4.0\n"


def test_the_fetched_tuple_can_be_fed(run):
    assert run.printed["from_a_run"] == "0.0\n"


def test_a_list_of_values_works_and_one_too_many_does_not(run):
    key = run.names.state
    assert run.names.sess.run("Sum:0", {key: [run.names.c, run.names.h]}) == 4.0
    with pytest.raises(ValueError, match="Key had 2 elements, but value had 3 elements"):
        run.names.sess.run("Sum:0", {key: [run.names.c] * 3})
