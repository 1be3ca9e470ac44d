import pytest


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


@pytest.mark.parametrize("is_resource", [False, True])
def test_a_variable_of_your_own_is_found_in_the_collection(run, is_resource):
    tf = run.names.tf
    with tf.Graph().as_default():
        step = tf.Variable(0, name="my_step", use_resource=is_resource)
        assert tf.train.get_global_step() is None
        tf.add_to_collection(tf.GraphKeys.GLOBAL_STEP, step)
        assert tf.train.get_global_step() is step


def test_a_reference_variable_of_your_own_is_found_by_its_name(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        step = tf.Variable(0, name="global_step", use_resource=False)
        assert tf.train.get_global_step().op is step.op
    with tf.Graph().as_default():
        tf.Variable(0, name="global_step", use_resource=True)
        with pytest.raises(TypeError, match="does not have integer type"):
            tf.train.get_global_step()


def test_all_hooks_that_count_raise_it(run, tmp_path):
    train, folder = run.names.tf.train, str(tmp_path)
    hooks = [
        train.StopAtStepHook(last_step=3),
        train.CheckpointSaverHook(folder, save_steps=1),
        train.SummarySaverHook(save_steps=1, output_dir=folder, summary_op="s"),
        train.StepCounterHook(),
        train.ProfilerHook(save_steps=1, output_dir=folder),
    ]
    for hook in hooks:
        said = f"Global step should be created to use {type(hook).__name__}."
        with run.names.tf.Graph().as_default(), pytest.raises(RuntimeError, match=said):
            hook.begin()


def test_a_training_session_without_these_hooks_needs_no_step(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        x = tf.constant(2)
        with tf.train.MonitoredTrainingSession() as sess:
            assert sess.run(x) == 2
