def test_each_session_runs_300_times_and_ends_in_one_of_two_values(run):
    assert [threads for threads, _ in run.names.outcomes] == [1, 1, 4]
    for _, outcomes in run.names.outcomes:
        assert len(outcomes) == 300
        assert set(outcomes) <= {1, 2}


def test_the_seed_is_set_for_all_of_them(run):
    assert run.names.v.graph.seed == 1
