def test_eval_does_not_use_a_default_session_of_another_graph(run):
    said = str(run.raised["eval_default"])
    assert "Cannot use the default session to evaluate tensor" in said
    assert "the tensor's graph is different from the session's graph" in said


def test_run_does_not_either(run):
    said = str(run.raised["run_default"])
    assert "Cannot use the default session to execute operation" in said


def test_a_session_that_is_passed_must_fit_too(run):
    said = str(run.raised["eval_given"])
    assert "Cannot use the given session to evaluate tensor" in said
    said = str(run.raised["run_given"])
    assert "Cannot use the given session to execute operation" in said


def test_a_new_session_has_the_new_graph(run):
    assert run.printed["new_session"] == "2\n"


def test_an_interactive_session_stays_the_default_after_a_reset(run):
    tf = run.names.tf
    sess = tf.InteractiveSession()
    try:
        tf.reset_default_graph()
        assert tf.get_default_session() is sess
        assert sess.graph is not tf.get_default_graph()
    finally:
        sess.close()
