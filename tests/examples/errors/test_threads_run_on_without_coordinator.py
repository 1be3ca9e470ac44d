import tensorflow.compat.v1 as tf


def test_a_queue_runner_without_the_coordinator_runs_on(run):
    assert str(run.raised["join"]) == (
        "Coordinator stopped with threads still running: "
        "QueueRunnerThread-input_producer-input_producer/input_producer_EnqueueMany"
    )


def test_a_queue_runner_with_it_stops(run):
    assert run.printed["build"] == run.printed["pass_it_on"] == "b'a.png'\n"


def test_one_more_thread_closes_the_queue_when_it_is_time(run):
    assert [thread.name for thread in run.names.threads] == [
        "QueueRunnerThread-input_producer-input_producer/input_producer_EnqueueMany",
        "QueueRunnerThread-input_producer-close_on_stop",
    ]
    assert not any(thread.is_alive() for thread in run.names.threads)


def test_a_monitored_session_stops_its_threads(run):
    with run.names.name.graph.as_default(), tf.train.MonitoredSession() as sess:
        assert sess.run(run.names.name) == b"a.png"
