import pytest
import tensorflow.compat.v1 as tf

RESOURCE_RAISES = {"join": "NotFoundError"}


@pytest.fixture
def graph():
    with tf.Graph().as_default():
        yield


def test_the_run_says_that_the_queue_is_closed(run):
    assert "is closed and has insufficient elements" in str(run.raised["dequeue"])


def test_the_coordinator_has_the_first_error(run):
    assert "input_producer/limit_epochs/epochs" in str(run.raised["join"])


def test_the_count_of_epochs_is_a_local_variable(run):
    built = run.names.sess.graph
    local = [v.op.name for v in built.get_collection(tf.GraphKeys.LOCAL_VARIABLES)]
    assert local == ["input_producer/limit_epochs/epochs"]
    shared = [v.op.name for v in built.get_collection(tf.GraphKeys.GLOBAL_VARIABLES)]
    assert shared == ["global_step"]


def test_with_the_local_variables_it_runs(run):
    assert run.printed["initialize_local"] == "b'a.png'\n"


def test_without_num_epochs_there_is_no_local_variable(graph):
    tf.train.string_input_producer(["a.png"])
    assert not tf.local_variables()


def test_a_missing_file_closes_the_queue_of_the_batches(graph, tmp_path):
    files = tf.train.string_input_producer([str(tmp_path / "missing")])
    batch = tf.train.batch([tf.WholeFileReader().read(files)[1]], 2)
    with tf.Session() as sess:
        coord = tf.train.Coordinator()
        threads = tf.train.start_queue_runners(sess, coord)
        with pytest.raises(tf.errors.OutOfRangeError, match="is closed and has insufficient"):
            sess.run(batch)
        coord.request_stop()
        with pytest.raises(tf.errors.NotFoundError, match="No such file"):
            coord.join(threads)
