def test_in_a_session_block_it_raises(run):
    said = str(run.raised["session"])
    assert "Do not use tf.reset_default_graph() to clear nested graphs" in said


def test_in_a_graph_block_it_raises(run):
    said = str(run.raised["graph"])
    assert "Do not use tf.reset_default_graph() to clear nested graphs" in said


def test_before_the_block_it_works(run):
    assert run.printed["before_the_block"] == "[1, 0, 1, 2]\n"


def test_own_graphs_need_no_reset(run):
    assert run.printed["own_graphs"] == "[1, 0, 1, 2, 0, 1, 2]\n"


def test_as_default_of_a_session_opens_no_graph_block(run):
    tf = run.names.tf
    with tf.Session().as_default():
        tf.reset_default_graph()


def test_an_interactive_session_opens_one_only_for_a_graph_that_it_is_given(run):
    tf = run.names.tf
    sess = tf.InteractiveSession()
    tf.reset_default_graph()
    sess.close()
    sess = tf.InteractiveSession(graph=tf.Graph())
    try:
        tf.reset_default_graph()
    except AssertionError as error:
        message = str(error)
    finally:
        sess.close()
    assert "clear nested graphs" in message
