def test_there_is_no_saver_for_a_graph_without_variables(run):
    assert run.printed["load"] == "None\n"
    assert str(run.raised["restore"]) == "'NoneType' object has no attribute 'restore'"


def test_the_graph_runs_without_a_restore(run):
    assert run.printed["run_without"] == "[10. 20.]\n"
