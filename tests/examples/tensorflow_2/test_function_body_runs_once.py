def test_python_runs_the_body_once_in_five_calls(run):
    assert run.names.python_runs == ["the body"]


def test_each_call_runs_the_assign(run):
    assert run.names.v.numpy() == 5
