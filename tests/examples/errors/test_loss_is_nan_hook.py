import pytest


def test_the_hook_raises(run):
    assert "NaN loss during training." in str(run.raised["diverges"])


def test_a_smaller_step_converges(run):
    assert run.printed["smaller"] == "the last loss is below 0.001: True\n"


def test_the_losses_fall(run):
    """The function works as often as it is called, each time in a graph of its own."""
    assert run.printed["build"] == ""


def test_the_hook_logs_before_it_raises(run, caplog):
    tf = run.names.tf
    with pytest.raises(tf.train.NanLossDuringTrainingError):
        run.names.losses(learning_rate=10.0)
    assert caplog.messages == ["Model diverged with loss = NaN."]


def test_the_hook_lets_infinity_pass(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        loss = tf.constant(float("inf"))
        with tf.train.MonitoredSession(hooks=[tf.train.NanTensorHook(loss)]) as sess:
            assert sess.run(loss) == float("inf")
