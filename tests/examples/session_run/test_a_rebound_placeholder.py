def test_a_feed_by_the_rebound_name_skips_the_check(run):
    assert run.names.result == 6
    assert run.printed["surprise"] == "y: 6.0  calls of checked: 0\n"


def test_a_feed_of_the_placeholder_runs_the_check(run):
    assert run.names.fixed == 6
    assert run.names.calls == [5]
