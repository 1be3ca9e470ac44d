import pytest


@pytest.mark.parametrize("name", ["uses its tensor", "waits for it"])
def test_without_a_feed_the_assign_runs(run, name):
    assert run.names.v_after[name, "no feed"] == 2


def test_a_feed_cuts_a_path_through_the_fed_tensor(run):
    assert run.names.v_after["uses its tensor", "gate fed"] == 1


def test_a_feed_leaves_a_path_through_a_control_input(run):
    assert run.names.v_after["waits for it", "gate fed"] == 2


def test_a_feed_of_a_placeholder_cuts_the_control_input_too(run):
    tf, v, sess = run.names.tf, run.names.v, run.names.sess
    with tf.control_dependencies([tf.assign(v, 2)]):
        placeholder = tf.placeholder(tf.int32)
    with tf.control_dependencies([placeholder]):
        waits_for_it = tf.constant(10)
    sess.run(v.initializer)
    sess.run(waits_for_it, {placeholder: 0})
    assert sess.run(v) == 1
