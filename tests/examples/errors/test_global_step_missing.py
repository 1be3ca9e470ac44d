def test_a_hook_that_counts_needs_the_global_step(run):
    said = str(run.raised["hook"])
    assert said == "Global step should be created to use StopAtStepHook."


def test_a_training_session_adds_such_hooks(run):
    said = str(run.raised["checkpoints"])
    assert said.startswith("Global step should be created to use ")


def test_with_a_step_it_stops(run):
    assert run.printed["with_a_step"] == "3\n"


def test_minimize_counts_only_the_step_it_is_given(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        w = tf.Variable(1.0)
        step = tf.train.get_or_create_global_step()
        train = tf.train.GradientDescentOptimizer(0.1).minimize(w * w)
        with tf.train.MonitoredSession() as sess:
            sess.run(train)
            assert sess.run(step) == 0


def test_a_training_session_without_these_hooks_needs_no_step(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        x = tf.constant(2)
        with tf.train.MonitoredTrainingSession() as sess:
            assert sess.run(x) == 2
