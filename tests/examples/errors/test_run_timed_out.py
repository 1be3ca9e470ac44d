import threading

import pytest
import tensorflow.compat.v1 as tf

SOON = tf.RunOptions(timeout_in_ms=300)


@pytest.fixture
def sess():
    with tf.Graph().as_default(), tf.Session() as sess:
        yield sess


def test_a_dequeue_without_threads_waits_until_the_timeout(run):
    assert "Timed out waiting for notification" in str(run.raised["dequeue"])


def test_with_the_threads_it_gets_an_element(run):
    assert run.printed["start_the_threads"] == "b'a.png'\n"


def test_a_full_queue_makes_an_enqueue_wait(sess):
    put = tf.FIFOQueue(1, tf.int32, shapes=[()]).enqueue(7)
    sess.run(put)
    with pytest.raises(tf.errors.DeadlineExceededError):
        sess.run(put, options=SOON)


def test_the_session_and_the_queue_stay_usable(sess):
    queue = tf.FIFOQueue(1, tf.int32, shapes=[()])
    put, number = queue.enqueue(7), queue.dequeue()
    with pytest.raises(tf.errors.DeadlineExceededError):
        sess.run(number, options=SOON)
    sess.run(put)
    assert sess.run(number) == 7


def test_what_the_run_did_before_stays_done(sess):
    v = tf.get_variable("v", initializer=0, use_resource=True)
    with tf.control_dependencies([v.assign_add(1)]):
        number = tf.FIFOQueue(1, tf.int32, shapes=[()]).dequeue()
    sess.run(v.initializer)
    with pytest.raises(tf.errors.DeadlineExceededError):
        sess.run(number, options=SOON)
    assert sess.run(v) == 1


def test_a_python_function_is_waited_for(sess):
    started, may_end = threading.Barrier(2), threading.Event()
    slow = tf.py_func(lambda: float(started.wait() + may_end.wait()), [], tf.float64)
    raised: list[Exception] = []

    def read():
        try:
            sess.run(slow, options=tf.RunOptions(timeout_in_ms=500))
        except tf.errors.DeadlineExceededError as error:
            raised.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    started.wait()
    reader.join(timeout=1.0)
    still_running = reader.is_alive()
    may_end.set()
    reader.join()
    assert still_running
    assert raised


def test_without_a_coordinator_an_error_leaves_the_queue_open(sess, monkeypatch):
    printed = []
    monkeypatch.setattr(threading, "excepthook", lambda args: printed.append(args.exc_type))
    files = tf.train.string_input_producer(["a.png"], num_epochs=1)
    name = files.dequeue()
    for thread in tf.train.start_queue_runners(sess):
        thread.join()
    assert len(printed) == 1
    assert issubclass(printed[0], tf.errors.OpError)
    assert not sess.run(files.is_closed())
    with pytest.raises(tf.errors.DeadlineExceededError):
        sess.run(name, options=SOON)
