import contextlib

import tensorflow.compat.v1 as tf

SAID = "Input pipelines based on Queues are not supported when eager execution is enabled."


def test_functions_that_make_input_queues_raise(run):
    assert str(run.raised["producer"]).startswith(SAID)
    assert str(run.raised["batch"]).startswith(SAID)


def test_readers_and_queue_runners_raise_in_other_words(run):
    said = "are not supported when eager execution is enabled. Instead, please use tf.data"
    assert f"Readers {said}" in str(run.raised["reader"])
    assert f"QueueRunners {said}" in str(run.raised["runner"])
    assert str(run.raised["start"]) == "Queues are not compatible with eager execution."


def test_a_dataset_gives_the_same_batches_as_the_queues_in_a_graph(run):
    assert run.printed["dataset"] == "[1 2]\n[3 4]\n[1 2]\n"
    assert run.printed["graph"] == run.printed["dataset"]


def test_after_the_switch_the_queues_can_be_made():
    tf.disable_v2_behavior()
    try:
        tf.train.batch([tf.constant(1)], batch_size=2)
        assert len(tf.get_collection(tf.GraphKeys.QUEUE_RUNNERS)) == 1
    finally:
        tf.reset_default_graph()
        tf.enable_v2_behavior()


def test_a_queue_without_a_thread_works_in_eager_mode(run):
    queue = tf.FIFOQueue(3, tf.int32)
    queue.enqueue(7)
    assert queue.dequeue().numpy() == 7


def elements(dataset):
    return [element.numpy() for element in dataset]


def from_queue(make):
    """Return all that a pipeline of queues gives."""
    found = []
    with tf.Graph().as_default():
        element = make()
        with tf.Session() as sess:
            sess.run(tf.local_variables_initializer())
            coord = tf.train.Coordinator()
            threads = tf.train.start_queue_runners(sess, coord)
            with contextlib.suppress(tf.errors.OutOfRangeError):
                while True:
                    found.append(sess.run(element))
            coord.request_stop()
            coord.join(threads)
    return found


def test_producers_have_datasets_in_their_place():
    names = from_queue(
        lambda: tf.train.string_input_producer(["a", "b"], num_epochs=2, shuffle=False).dequeue()
    )
    assert names == elements(tf.data.Dataset.from_tensor_slices(["a", "b"]).repeat(2))
    numbers = from_queue(
        lambda: tf.train.range_input_producer(3, num_epochs=1, shuffle=False).dequeue()
    )
    assert numbers == elements(tf.data.Dataset.range(3))
    limited = from_queue(lambda: tf.train.limit_epochs(tf.constant(5), num_epochs=2))
    assert limited == elements(tf.data.Dataset.from_tensors(5).repeat(2))


def test_a_shuffled_batch_has_the_same_elements():
    (batch,) = elements(tf.data.Dataset.range(4).shuffle(4).batch(4))
    assert sorted(batch) == [0, 1, 2, 3]

    def shuffled():
        number = tf.train.range_input_producer(4, num_epochs=1).dequeue()
        return tf.train.shuffle_batch([number], 4, capacity=8, min_after_dequeue=1)

    (queued,) = from_queue(shuffled)
    assert sorted(queued) == sorted(batch)


def read_with(reader, name):
    def make():
        files = tf.train.string_input_producer([name], num_epochs=1)
        return reader().read(files)[1]

    return from_queue(make)


def test_readers_have_datasets_in_their_place(tmp_path):
    text, records = str(tmp_path / "lines.txt"), str(tmp_path / "some.tfrecord")
    (tmp_path / "lines.txt").write_text("one\ntwo\n", encoding="utf-8")
    with tf.python_io.TFRecordWriter(records) as writer:
        writer.write(b"first")
    assert read_with(tf.TextLineReader, text) == elements(tf.data.TextLineDataset(text))
    assert read_with(tf.TFRecordReader, records) == elements(tf.data.TFRecordDataset(records))
    whole = tf.data.Dataset.from_tensor_slices([text]).map(tf.read_file)
    assert read_with(tf.WholeFileReader, text) == elements(whole) == [b"one\ntwo\n"]
