def test_the_runs_of_a_session_give_different_numbers(run):
    assert len(set(run.names.first)) > 1


def test_a_new_session_starts_over(run):
    assert run.names.second == run.names.first
