import threading

import pytest
import tensorflow.compat.v1 as tf

THREE = "b'a.png'\nb'b.png'\nb'c.png'\n"


@pytest.fixture
def graph():
    with tf.Graph().as_default():
        yield


def test_a_queue_with_all_its_epochs_done_raises(run):
    assert run.printed["build"] == THREE
    message = str(run.raised["dequeue"])
    assert "is closed and has insufficient elements (requested 1, current size 0)" in message


def test_the_end_of_the_data_is_no_error_to_the_coordinator(run):
    """``coord.join`` of the last cell would raise it."""
    assert run.printed["until_the_end"] == THREE


def closed_queue_of_three(kind=tf.FIFOQueue, **options):
    queue = kind(10, dtypes=tf.int32, shapes=[()], **options)
    sess = tf.Session()
    sess.run(queue.enqueue_many([[1, 2, 3]]))
    sess.run(queue.close())
    return queue, sess


def test_a_closed_queue_gives_what_it_holds_and_takes_nothing(graph):
    queue, sess = closed_queue_of_three()
    assert list(sess.run(queue.dequeue_many(2))) == [1, 2]
    with pytest.raises(tf.errors.CancelledError, match="is closed"):
        sess.run(queue.enqueue(4))


def test_many_wants_a_whole_batch_and_up_to_takes_the_rest(graph):
    queue, sess = closed_queue_of_three()
    sess.run(queue.dequeue_many(2))
    with pytest.raises(tf.errors.OutOfRangeError, match=r"requested 2, current size 1"):
        sess.run(queue.dequeue_many(2))
    assert list(sess.run(queue.dequeue_up_to(2))) == [3]
    with pytest.raises(tf.errors.OutOfRangeError, match="current size 0"):
        sess.run(queue.dequeue_up_to(2))


def test_the_message_counts_what_a_waiting_dequeue_still_misses(graph):
    queue = tf.FIFOQueue(10, dtypes=tf.int32, shapes=[()])
    put, close, size, pair = queue.enqueue(1), queue.close(), queue.size(), queue.dequeue_many(2)
    raised: list[str] = []

    def read():
        try:
            sess.run(pair)
        except tf.errors.OutOfRangeError as error:
            raised.append(str(error))

    with tf.Session() as sess:
        sess.run(put)
        reader = threading.Thread(target=read)
        reader.start()
        while sess.run(size):  # until the reader has the one and waits for the other
            pass
        sess.run(close)
        reader.join()
    assert "requested 1, current size 0" in raised[0]


def test_a_plain_session_catches_the_end(graph):
    one = tf.train.input_producer([1, 2], num_epochs=1, shuffle=False).dequeue()
    seen = []
    with tf.Session() as sess:
        sess.run(tf.local_variables_initializer())
        coord = tf.train.Coordinator()
        threads = tf.train.start_queue_runners(sess, coord)
        try:
            while not coord.should_stop():
                seen.append(int(sess.run(one)))
        except tf.errors.OutOfRangeError:
            coord.request_stop()
        coord.join(threads)
    assert seen == [1, 2]


def test_another_session_has_a_queue_of_its_own(graph):
    queue, _ = closed_queue_of_three()
    with tf.Session() as other:
        assert not other.run(queue.is_closed())


@pytest.mark.parametrize("smaller", [False, True])
def test_a_smaller_last_batch_has_to_be_asked_for(graph, smaller):
    one = tf.train.input_producer([1, 2, 3], num_epochs=1, shuffle=False).dequeue()
    batch = tf.train.batch([one], 2, allow_smaller_final_batch=smaller)
    seen = []
    with tf.train.MonitoredSession() as sess:
        while not sess.should_stop():
            seen.append(list(sess.run(batch)))
    assert seen == [[1, 2], [3]][: 2 if smaller else 1]


@pytest.mark.parametrize("kind", [tf.RandomShuffleQueue, tf.PaddingFIFOQueue])
def test_other_queues_say_the_same(graph, kind):
    options = {"min_after_dequeue": 0} if kind is tf.RandomShuffleQueue else {}
    queue, sess = closed_queue_of_three(kind, **options)
    with pytest.raises(tf.errors.OutOfRangeError, match=rf"{kind.__name__} '.*' is closed and has"):
        sess.run(queue.dequeue_many(4))


def test_an_iterator_ends_with_the_same_type(graph):
    element = tf.data.make_one_shot_iterator(tf.data.Dataset.range(1)).get_next()
    with tf.Session() as sess:
        sess.run(element)
        with pytest.raises(tf.errors.OutOfRangeError, match="End of sequence"):
            sess.run(element)
