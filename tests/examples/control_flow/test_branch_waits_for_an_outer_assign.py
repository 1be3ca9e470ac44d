def test_the_outer_assign_runs_though_its_branch_is_not_taken(run):
    assert run.names.taken == 20
    assert run.names.after == 1
