import pytest


@pytest.mark.parametrize("kind", ["reference", "resource"])
def test_one_of_the_two_values_is_left(reference, kind):
    assert sum(reference.names.counts[kind]) == 300
