def test_state_in_loop_variables_gives_one_result(run):
    assert run.names.seen == {(15, 5)}
