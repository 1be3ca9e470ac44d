def test_the_defaults_of_one_thread_are_not_those_of_another(run):
    answers = run.names.answers
    assert answers["same default graph"] is False
    assert answers["default session"] is None
    assert "No default session is registered" in answers["v.eval()"]


def test_an_operation_built_in_the_thread_is_in_another_graph(run):
    assert "is not an element of this graph" in run.names.answers["sess.run(tf.constant(1))"]


def test_the_session_runs_in_any_thread(run):
    assert run.names.answers["sess.run(v)"] == 5


def test_the_blocks_set_the_defaults_of_the_thread(run):
    assert run.names.answers["in both blocks, (v + 1).eval()"] == 6


def test_the_page_shows_each_answer(run):
    assert len(run.printed["thread"].splitlines()) == len(run.names.answers) == 6
