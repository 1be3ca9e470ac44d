def test_a_shared_ancestor_runs_once_in_a_run(run):
    assert run.names.results == [11, 10, 11]
    assert run.names.after_one[0] == 1


def test_the_next_run_executes_it_again(run):
    assert run.names.after_two[0] == 2


def test_what_no_fetch_needs_does_not_run(run):
    assert run.names.after_one[1] == run.names.after_two[1] == 0
    assert run.names.change_other.op in run.names.sess.graph.get_operations()
