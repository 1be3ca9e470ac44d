def test_a_run_after_the_stop_request_raises(run):
    assert str(run.raised["train"]) == "Run called even after should_stop requested."


def test_the_loop_that_asks_ends_at_the_last_step(run):
    assert run.printed["should_stop"] == "3\n"


def test_the_end_of_the_data_leaves_the_block_without_an_error(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        data = tf.data.Dataset.range(2)
        element = tf.data.make_one_shot_iterator(data).get_next()
        seen = []
        with tf.train.MonitoredSession() as sess:
            while not sess.should_stop():
                seen.append(int(sess.run(element)))
    assert seen == [0, 1]
