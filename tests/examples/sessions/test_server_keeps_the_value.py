def test_sessions_of_one_server_share_the_value(run):
    assert run.names.seen["in a second session"] == 2


def test_the_value_outlives_all_sessions(run):
    assert run.names.seen["after all sessions closed"] == 2


def test_a_variable_of_the_same_name_in_another_graph_is_the_same_variable(run):
    assert run.names.seen["in another graph"] == 2
    assert run.names.seen["in the first graph again"] == 7


def test_reset_drops_the_value(run):
    assert "reset" in run.raised


def test_reset_ends_the_sessions_that_were_open(run):
    assert run.printed["old_session"] == "AbortedError: Session ... is not found.\n"
