import inspect
import threading

import pytest
import tensorflow.compat.v1 as tf


@pytest.fixture
def waiting():
    """A thread that waits, until the test is over, for something not of TensorFlow."""
    may_end = threading.Event()
    thread = threading.Thread(target=may_end.wait, name="reader", daemon=True)
    thread.start()
    yield thread
    may_end.set()
    thread.join()


def test_a_thread_at_a_full_queue_runs_on(run):
    message = "Coordinator stopped with threads still running: filler"
    assert str(run.raised["join"]) == message


def test_closing_the_queue_ends_the_thread(run):
    assert run.printed["close_the_queue"] == "False\n"


def test_the_end_of_the_session_ends_the_thread_too():
    raised: list[type] = []
    with tf.Graph().as_default():
        queue = tf.FIFOQueue(1, tf.int32, shapes=[()])
        put, size = queue.enqueue(7), queue.size()
        sess = tf.Session()

        def fill():
            try:
                while True:
                    sess.run(put)
            except (tf.errors.CancelledError, RuntimeError) as error:
                raised.append(type(error))

        thread = threading.Thread(target=fill)
        thread.start()
        while not sess.run(size):  # until the queue is full
            pass
        sess.close()
        thread.join()
    assert len(raised) == 1


def test_join_waits_two_minutes_for_threads():
    join = inspect.signature(tf.train.Coordinator.join)
    assert join.parameters["stop_grace_period_secs"].default == 120


def test_the_error_of_a_thread_goes_before_this_one(waiting):
    coord = tf.train.Coordinator()
    with coord.stop_on_exception():
        raise ValueError("first")
    with pytest.raises(ValueError, match="first"):
        coord.join([waiting], stop_grace_period_secs=0.1)


def test_live_threads_can_be_ignored(waiting):
    coord = tf.train.Coordinator()
    coord.request_stop()
    coord.join([waiting], stop_grace_period_secs=0.1, ignore_live_threads=True)
    assert waiting.is_alive()


def test_without_a_request_to_stop_there_is_no_grace_period(waiting):
    coord = tf.train.Coordinator()
    options = {"stop_grace_period_secs": 0.0, "ignore_live_threads": True}
    joiner = threading.Thread(target=coord.join, args=([waiting],), kwargs=options)
    joiner.start()
    joiner.join(timeout=0.5)
    assert joiner.is_alive()
    coord.request_stop()
    joiner.join()
