def test_called_first_it_works(run):
    assert run.printed["enable"] == "6\n"


def test_a_graph_and_a_session_work_in_a_block(run):
    assert run.printed["graph"] == "15\n"
