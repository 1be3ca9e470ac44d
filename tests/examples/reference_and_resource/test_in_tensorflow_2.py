import pytest


@pytest.mark.parametrize("use_resource", [False, True, None])
def test_eager_mode_makes_resource_variables_only(run, use_resource):
    assert run.names.asked[use_resource] == "ResourceVariable"


def test_a_value_that_was_read_stays(run):
    assert run.names.kept == 5
