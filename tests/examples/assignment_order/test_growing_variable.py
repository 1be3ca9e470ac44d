import pytest

PLACES = ("process", "server")


@pytest.mark.parametrize("place", PLACES)
def test_the_variable_itself_gives_the_old_size_in_the_block(run, place):
    assert run.names.counts[place, "a"] == {2: 300}


@pytest.mark.parametrize("place", PLACES)
def test_the_assigns_output_has_the_new_size(run, place):
    assert run.names.counts[place, "assign_a"] == {4: 300}


def test_read_value_gives_the_new_size_in_one_process(run):
    assert run.names.counts["process", "a.read_value()"] == {4: 300}


def test_read_value_gives_the_old_size_or_the_new_on_a_parameter_server(run):
    counts = run.names.counts["server", "a.read_value()"]
    assert set(counts) <= {2, 4}
    assert sum(counts.values()) == 300
