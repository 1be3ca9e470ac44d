def test_without_a_cache_all_runs_give_seven(run):
    assert run.names.plain == {"a = 4, b = 7"}


def test_with_a_cached_read_all_runs_give_five(run):
    assert run.names.cached == {"a = 4, b = 5"}


def test_read_value_in_the_block_gives_seven(run):
    assert run.names.fixed == {"a = 4, b = 7"}
