import pytest


@pytest.mark.parametrize("kind", ["reference", "resource"])
def test_the_second_value_comes_from_the_new_or_the_old_value(reference, kind):
    assert reference.names.fresh[kind] + reference.names.stale[kind] == 300
