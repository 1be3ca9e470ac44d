def test_variable_starts_uninitialized(run):
    assert not run.names.before


def test_assign_runs_on_an_uninitialized_variable(run):
    assert run.names.returned == 10


def test_assign_initializes_the_variable(run):
    assert run.names.after
    assert run.names.value == 10


def test_page_shows_that_the_assign_returned(run):
    assert run.printed["assign"].splitlines()[1].split() == ["assign", "returned:", "10"]
