import pytest


def test_what_is_no_dict_is_no_feed(run):
    for cell in ("pairs", "two_fetches"):
        assert "must be a dictionary" in str(run.raised[cell])


def test_a_second_dict_is_taken_for_options(run):
    assert "'dict' object has no attribute 'SerializeToString'" in str(run.raised["two_dicts"])


def test_one_dict_feeds_all(run):
    assert run.printed["one_dict"] == "3.0\n3.0\n"


def test_a_list_of_fetches_gives_a_list(run):
    assert run.printed["list_of_fetches"] == "3.0 None\n"


def test_two_tensors_outside_a_list_are_reported_as_a_bool(run):
    with run.names.sess.graph.as_default(), pytest.raises(TypeError, match="a Python `bool`"):
        run.names.sess.run(run.names.total, run.names.total)


def test_an_array_is_no_feed(run):
    value = run.names.sess.run("add:0", {"x:0": [1.0, 1.0], "y:0": 1.0})
    with pytest.raises((TypeError, ValueError)):
        run.names.sess.run("add:0", value)
