def test_a_session_with_one_thread_of_its_own_runs_one_at_a_time(run):
    assert run.names.at_once[1, True] == 1


def test_no_session_runs_more_at_once_than_it_has_operations_or_threads(run):
    assert set(run.names.at_once) == {(3, False), (1, False), (1, True), (4, True)}
    assert all(1 <= most <= 4 for most in run.names.at_once.values())
