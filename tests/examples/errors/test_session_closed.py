import pytest


def test_a_closed_session_does_not_run(run):
    assert str(run.raised["run"]) == "Attempted to use a closed Session."


def test_eval_says_the_same(run):
    with pytest.raises(RuntimeError, match="Attempted to use a closed Session"):
        run.names.v.eval(session=run.names.sess)


def test_a_callable_of_a_closed_session_is_cancelled(run):
    assert str(run.raised["call"]) == "Session has been closed."


def test_inside_the_block_it_runs(run):
    assert run.printed["inside"] == "5\n"


def test_as_default_leaves_the_session_open(run):
    assert run.printed["keep_it_open"] == "5\n"


def test_closing_drops_the_values(run):
    sess = run.names.tf.Session(graph=run.names.v.graph)
    with pytest.raises(run.names.tf.errors.FailedPreconditionError):
        sess.run(run.names.v)


def test_reset_closes_the_sessions_that_have_no_target(run):
    tf = run.names.tf
    sess = tf.Session(graph=run.names.v.graph)
    sess.run(run.names.v.initializer)
    tf.Session.reset("")
    with pytest.raises(tf.errors.CancelledError, match="Session has been closed"):
        sess.run(run.names.v)


def test_a_server_keeps_the_values_of_a_closed_session(run):
    tf = run.names.tf
    server = tf.train.Server.create_local_server()
    with tf.Session(server.target, graph=run.names.v.graph) as sess:
        sess.run(run.names.v.initializer)
    with tf.Session(server.target, graph=run.names.v.graph) as sess:
        assert sess.run(run.names.v) == 5
