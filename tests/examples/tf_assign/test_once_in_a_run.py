def test_a_fetch_listed_three_times_runs_its_operation_once(run):
    assert run.names.one_run == 1


def test_each_further_run_executes_it_again(run):
    assert run.names.three_more_runs == 4


def test_two_operations_of_one_run_are_both_executed(run):
    assert run.names.two_operations == 6
