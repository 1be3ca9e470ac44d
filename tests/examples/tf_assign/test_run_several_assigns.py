def test_building_the_group_copies_nothing(run):
    assert run.names.before == [0, 0]


def test_running_the_group_returns_none(run):
    assert run.names.returned is None
    assert "run(copy) returned: None\n" in run.printed["run"]


def test_one_run_executes_all_assigns_of_the_group(run):
    assert run.names.copied == [1, 2]


def test_the_targets_do_not_follow_later_changes_of_the_sources(run):
    assert run.names.sources_changed == [101, 2]
    assert run.names.targets_kept == [1, 2]
