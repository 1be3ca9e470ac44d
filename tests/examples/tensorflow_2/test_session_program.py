def test_the_session_returns_the_running_means(run):
    assert run.names.means == [2.0, 3.0, 5.0]
