def steps(run):
    lines = run.printed["run"].splitlines()
    return [(label, float(value)) for label, value in (line.split(":") for line in lines)]


def test_the_initializer_sets_the_initial_value(run):
    assert steps(run)[0] == ("initializer", 1.0)


def test_load_sets_a_value(run):
    assert steps(run)[1] == ("load", 6.0)
    assert steps(run)[3] == ("load", 8.0)


def test_an_optimizer_changes_the_variable(run):
    assert steps(run)[2] == ("optimizer", 3.0)


def test_restore_brings_back_the_saved_value(run):
    assert steps(run)[4] == ("restore", 3.0)


def test_the_initializer_resets_the_variable(run):
    assert steps(run)[5:] == [("initializer", 1.0)]
