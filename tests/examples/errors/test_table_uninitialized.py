import pytest


def test_the_initializer_of_variables_leaves_tables_out(run):
    assert "Table not initialized." in str(run.raised["look_up"])


def test_the_initializer_of_tables_fills_the_table(run):
    assert run.printed["initialize"] == "[ 1 -1]\n"


def test_a_monitored_session_initializes_tables(run):
    assert run.printed["monitored"] == "[ 1 -1]\n"


def test_another_session_starts_with_an_empty_table(run):
    tf, graph = run.names.tf, run.names.sess.graph
    with tf.Session(graph=graph) as other:
        with pytest.raises(tf.errors.FailedPreconditionError, match="Table not init"):
            other.run(run.names.ids)
        other.run(graph.get_collection(tf.GraphKeys.TABLE_INITIALIZERS))
        assert list(other.run(run.names.ids)) == [1, -1]


def test_an_older_initializer_does_not_know_the_table(run):
    tf = run.names.tf
    with tf.Graph().as_default(), tf.Session() as sess:
        init = tf.tables_initializer()
        entries = tf.lookup.KeyValueTensorInitializer(["a"], [0])
        found = tf.lookup.StaticHashTable(entries, -1).lookup(tf.constant(["a"]))
        sess.run(init)
        with pytest.raises(tf.errors.FailedPreconditionError, match="Table not init"):
            sess.run(found)
