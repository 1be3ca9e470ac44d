import pytest


def test_after_its_block_it_does_not_run(run):
    assert str(run.raised["run"]) == "'NoneType' object has no attribute 'run'"


def test_inside_the_block_it_runs(run):
    assert run.printed["inside"] == "5\n"


def test_close_has_the_same_effect(run):
    with run.names.v.graph.as_default():
        sess = run.names.tf.train.MonitoredSession()
        assert sess.run(run.names.v) == 5
        sess.close()
        with pytest.raises(AttributeError, match="'NoneType' object has no attribute 'run'"):
            sess.run(run.names.v)


def test_a_new_session_starts_from_the_initial_values(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        add = tf.assign_add(tf.Variable(5), 1)
        for _ in range(2):
            with tf.train.MonitoredSession() as sess:
                assert sess.run(add) == 6


@pytest.mark.parametrize(("by", "values"), [(1, [6, 7]), (0, [6, 6])])
def test_a_checkpoint_is_saved_at_the_end_if_the_global_step_has_grown(run, tmp_path, by, values):
    tf, seen = run.names.tf, []
    for _ in values:
        with tf.Graph().as_default():
            add = tf.assign_add(tf.Variable(5), 1)
            count = tf.assign_add(tf.train.get_or_create_global_step(), by)
            with tf.train.MonitoredTrainingSession(checkpoint_dir=str(tmp_path)) as sess:
                seen.append(sess.run([add, count])[0])
    assert seen == values
