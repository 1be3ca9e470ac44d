def test_both_assigns_run_if_they_were_made_outside(run):
    assert run.names.both == [1, 1]


def test_only_the_assign_of_the_branch_taken_runs_if_made_inside(run):
    assert run.names.one == [0, 1]
