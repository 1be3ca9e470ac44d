import pytest


def test_a_cached_read_of_a_resource_variable_gives_the_old_value(run):
    assert run.names.seen["resource", "a"] == {2}


def test_a_cached_read_of_a_reference_variable_gives_the_new_value(run):
    assert run.names.seen["reference", "a"] == {4}


@pytest.mark.parametrize("kind", ["reference", "resource"])
@pytest.mark.parametrize("form", ["a.read_value()", "assign_a"])
def test_read_value_and_the_assigns_output_give_the_new_value(run, kind, form):
    assert run.names.seen[kind, form] == {4}
