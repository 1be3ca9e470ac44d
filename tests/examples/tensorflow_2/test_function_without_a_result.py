def test_a_function_that_returns_nothing_leaves_nothing_to_fetch(run):
    assert run.names.without_result is None


def test_calling_the_functions_changes_nothing_before_the_run(run):
    assert run.names.before == 5


def test_fetching_the_result_runs_the_assign(run):
    assert run.names.fetched == 10
    assert run.names.sess.run(run.names.v) == 10
