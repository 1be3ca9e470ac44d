import pytest


@pytest.mark.parametrize("kind", ["reference", "resource"])
def test_the_fetched_count_is_the_old_one_or_the_new_one(reference, kind):
    count = reference.names.counts[kind]
    assert count["old"] + count["new"] == 300


@pytest.mark.parametrize("kind", ["reference", "resource"])
def test_a_read_after_the_step_gives_the_new_count(reference, kind):
    assert reference.names.new_reads[kind] == {1}
