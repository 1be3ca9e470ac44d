def test_a_new_thread_has_neither_the_graph_nor_the_session(run):
    assert run.names.results["same graph"] is False
    assert run.names.results["default session"] is None


def test_entering_both_in_the_thread_works(run):
    assert run.names.results["v + 1"] == 6
