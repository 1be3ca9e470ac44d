import pytest
import tensorflow.compat.v1 as tf


def test_the_thread_that_waits_at_the_full_queue_times_out(run):
    assert "Timed out waiting for notification" in str(run.raised["join"])


def test_a_timeout_of_the_run_leaves_the_threads_alone(run):
    assert run.printed["only_this_run"] == "7\n"


def test_the_run_that_reads_then_finds_a_closed_queue(run):
    with tf.Session(graph=run.names.queue.queue_ref.graph, config=run.names.config) as sess:
        coord = tf.train.Coordinator()
        threads = run.names.runner.create_threads(sess, coord, daemon=True, start=True)
        with pytest.raises(tf.errors.DeadlineExceededError):
            coord.join(threads)
        patient = tf.RunOptions(timeout_in_ms=60000)
        two = run.names.queue.dequeue_many(2)  # it may still hold one
        with pytest.raises(tf.errors.OutOfRangeError, match="is closed"):
            sess.run(two, options=patient)


def test_the_timeout_of_a_run_goes_before_that_of_the_session():
    with tf.Graph().as_default():
        number = tf.FIFOQueue(1, tf.int32, shapes=[()]).dequeue()
        forever = tf.ConfigProto(operation_timeout_in_ms=3600000)
        with tf.Session(config=forever) as sess, pytest.raises(tf.errors.DeadlineExceededError):
            sess.run(number, options=tf.RunOptions(timeout_in_ms=300))
