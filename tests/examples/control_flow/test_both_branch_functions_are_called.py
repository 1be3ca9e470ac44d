def test_python_calls_both_functions_once_while_building(run):
    assert run.names.called == ["add_one", "add_ten"]
    assert run.printed["build"] == "called: add_one add_ten\n"


def test_each_run_executes_the_branch_taken(run):
    assert run.names.after == 3
