def test_building_inside_a_monitored_session_raises(run):
    assert run.errors["raises"] == "RuntimeError: Graph is finalized and cannot be modified."


def test_what_is_built_before_it_runs_inside(run):
    assert run.names.last == 0.25


def test_a_hook_builds_in_begin_and_runs_in_every_step(run):
    assert run.names.counted == [1, 2, 3]
