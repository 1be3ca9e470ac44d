def test_an_operation_added_after_the_session_runs(run):
    assert run.names.result == 2
