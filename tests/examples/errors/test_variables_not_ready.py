import inspect

import tensorflow.compat.v1 as tf


def test_a_worker_gives_up_when_its_time_is_over(run):
    message = str(run.raised["wait"])
    assert message.startswith("Session was not ready after waiting 1 secs.")


def test_after_the_chief_the_worker_gets_its_session(run):
    assert run.printed["initialize"] == "1.0\n"


def test_what_is_missing_can_be_asked(run):
    assert run.printed["missing"] == "[b'w']\n"


def default(function, argument):
    return inspect.signature(function).parameters[argument].default


def test_by_default_a_worker_looks_twice_a_minute_and_waits_two_hours():
    assert default(tf.train.SessionManager.__init__, "recovery_wait_secs") == 30
    assert default(tf.train.SessionManager.wait_for_session, "max_wait_secs") == float("Inf")
    assert default(tf.train.MonitoredTrainingSession, "max_wait_secs") == 7200
    assert default(tf.train.Supervisor.prepare_or_wait_for_session, "max_wait_secs") == 7200
