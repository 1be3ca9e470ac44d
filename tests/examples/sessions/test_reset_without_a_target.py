import pytest


def test_it_closes_a_session_of_this_process(run):
    assert "Session has been closed." in str(run.raised["reset"])


def test_it_closes_every_session_that_was_open_and_no_later_one(run):
    tf = run.names.tf
    constant = tf.constant(1)
    sessions = [tf.Session(), tf.Session()]
    for sess in sessions:
        sess.run(constant)
    tf.Session.reset("")
    for sess in sessions:
        with pytest.raises(tf.errors.CancelledError):
            sess.run(constant)
    assert tf.Session().run(constant) == 1
