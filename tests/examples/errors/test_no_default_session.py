import threading

import pytest


def test_eval_needs_a_default_session(run):
    said = str(run.raised["eval"])
    assert "Cannot evaluate tensor using `eval()`: No default session is registered" in said


def test_the_run_of_an_operation_needs_one(run):
    said = str(run.raised["run"])
    assert "Cannot execute operation using `run()`: No default session is registered" in said


def test_load_needs_one(run):
    said = str(run.raised["load"])
    assert "Either session argument should be provided or default session" in said


def test_queue_runners_need_one(run):
    said = str(run.raised["queue_runners"])
    assert "Cannot start queue runners: No default session is registered" in said


def test_the_session_can_be_passed(run):
    assert run.printed["pass_it"] == "2 4\n"


def test_a_block_makes_the_session_the_default(run):
    assert run.printed["default"] == "2 3\n"


def test_making_a_session_does_not_make_it_the_default(run):
    assert run.names.tf.get_default_session() is None


def test_an_interactive_session_is_the_default(run):
    with run.names.sess.graph.as_default():
        sess = run.names.tf.InteractiveSession()
        try:
            assert run.names.x.eval() == 2
        finally:
            sess.close()
        assert run.names.tf.get_default_session() is None


def test_a_thread_has_no_default_session(run):
    found = []

    def look():
        found.append(run.names.tf.get_default_session())

    with run.names.sess.as_default():
        thread = threading.Thread(target=look)
        thread.start()
        thread.join()
    assert found == [None]


def test_a_monitored_session_is_no_default_session(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        x = tf.constant(2)
        with tf.train.MonitoredSession() as sess:
            assert sess.run(x) == 2
            with pytest.raises(ValueError, match="No default session is registered"):
                x.eval()
