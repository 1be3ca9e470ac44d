import pytest


def test_an_init_op_older_than_a_variable_raises(run):
    said = str(run.raised["global_init"])
    assert "Init operations did not make model ready for local_init." in said
    assert "Variables not initialized: w" in said


def test_a_local_init_op_replaces_the_default_one(run):
    said = str(run.raised["local_init"])
    assert "Init operations did not make model ready." in said
    assert "Variables not initialized: true_positives/count" in said


def test_a_local_init_op_that_covers_local_variables_works(run):
    assert run.printed["cover_all"] == "1.0 2.0\n"


def test_without_an_op_of_ones_own_all_variables_are_covered(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        v = tf.Variable(1.0)
        local = tf.Variable(2.0, collections=[tf.GraphKeys.LOCAL_VARIABLES])
        both = v + local
        with tf.train.MonitoredSession() as sess:
            assert sess.run(both) == 3.0


def test_a_supervisor_says_the_same(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        init = tf.no_op(name="nothing")
        tf.Variable(1.0, name="v")
        supervisor = tf.train.Supervisor(logdir=None, init_op=init)
        said = "Init operations did not make model ready.*Variables not initialized: v"
        with pytest.raises(RuntimeError, match=f"(?s){said}"):
            supervisor.prepare_or_wait_for_session("")


def test_a_session_that_waits_gives_up(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        tf.Variable(1.0, name="v")
        ready = tf.report_uninitialized_variables()
        manager = tf.train.SessionManager(ready_op=ready, recovery_wait_secs=0.01)
        said = "Session was not ready after waiting"
        with pytest.raises(tf.errors.DeadlineExceededError, match=said):
            manager.wait_for_session("", max_wait_secs=0.02)
