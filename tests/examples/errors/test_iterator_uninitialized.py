import pytest


def test_the_first_element_before_the_initializer_raises(run):
    said = "GetNext() failed because the iterator has not been initialized."
    assert said in str(run.raised["next"])


def test_the_initializer_starts_each_pass(run):
    passes = "epoch 0\n0\n1\n2\nepoch 1\n0\n1\n2\n"
    assert run.printed["initialize"] == passes


def test_a_one_shot_iterator_needs_no_initializer(run):
    assert run.printed["one_shot"] == "0\n"


def test_the_state_belongs_to_the_session(run):
    tf, graph = run.names.tf, run.names.sess.graph
    other = tf.Session(graph=graph)
    with pytest.raises(tf.errors.FailedPreconditionError, match="not been initialized"):
        other.run(run.names.value)


def test_as_a_table_initializer_a_monitored_session_runs_it(run):
    tf = run.names.tf
    with tf.Graph().as_default() as graph:
        iterator = tf.data.make_initializable_iterator(tf.data.Dataset.range(3))
        value = iterator.get_next()
        graph.add_to_collection(tf.GraphKeys.TABLE_INITIALIZERS, iterator.initializer)
        with tf.train.MonitoredSession() as sess:
            assert sess.run(value) == 0
