def test_each_of_the_five_reads_sees_one_assign_at_least_and_all_at_most(run):
    assert all(5 <= total <= 25 for total in run.names.overlapping)
    assert sum(run.names.overlapping.values()) == 300


def test_one_iteration_at_a_time_gives_one_total(run):
    assert run.names.one_at_a_time == {15: 300}


def test_a_body_that_waits_for_the_last_total_gives_one_total(run):
    assert run.names.waiting == {15: 300}
