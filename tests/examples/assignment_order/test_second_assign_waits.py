def test_the_second_assignment_uses_the_value_that_the_first_wrote(run):
    assert run.names.first == [4, 7]


def test_running_only_the_second_assignment_runs_the_first_too(run):
    assert run.names.second == [8, 15]


def test_the_page_shows_both_results(run):
    assert run.printed["run"] == "a, b after one run:  [4, 7]\na, b after two runs: [8, 15]\n"
