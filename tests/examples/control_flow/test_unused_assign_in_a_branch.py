def test_an_unused_assign_runs_neither_in_a_branch_nor_in_a_loop(run):
    assert run.names.unused == [0, 0]


def test_an_assign_that_the_result_waits_for_runs(run):
    assert run.names.waited_for == [1, 5]
