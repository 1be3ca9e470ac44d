import pytest


@pytest.mark.parametrize("kind", ["reference", "resource"])
def test_one_run_gives_one_of_three_values(reference, kind):
    assert len(reference.names.values[kind]) == 300
    assert set(reference.names.values[kind]) <= {0.0, 0.25, 0.5}


def test_two_runs_halve_twice(reference):
    assert reference.names.two_runs == {"reference": 0.25, "resource": 0.25}
