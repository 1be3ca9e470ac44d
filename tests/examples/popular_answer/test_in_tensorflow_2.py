def test_an_eager_assign_changes_the_value_at_once(run):
    assert run.names.v.numpy() == 10


def test_a_function_runs_its_assigns_in_the_written_order(run):
    assert (run.names.a.numpy(), run.names.b.numpy()) == (4, 7)
