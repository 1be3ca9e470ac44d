def test_eager_operations_leave_the_graph_empty(run):
    assert "The Session graph is empty" in str(run.raised["run"])


def test_a_graph_block_builds_operations(run):
    assert run.printed["block"] == "2\n"


def test_a_session_block_is_a_graph_block(run):
    tf = run.names.tf
    with tf.Session() as sess:
        assert sess.run(tf.constant(3)) == 3
