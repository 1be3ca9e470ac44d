def test_the_assign_changes_the_session_that_ran_it(run):
    assert run.names.in_first == 10


def test_another_session_keeps_its_own_value(run):
    assert run.names.in_second == 5


def test_the_initializer_undoes_the_assign(run):
    assert run.names.reset == 5
    assert "first, initialized again: 5\n" in run.printed["run"]
