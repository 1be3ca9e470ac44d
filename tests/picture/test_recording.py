"""What is recorded of each run, and what recording leaves alone."""

from __future__ import annotations

import statistics

import pytest
from session_picture.recorded_data import from_json, to_json
from session_picture.recording import MOST_RUNS, record_runs
from unmeasured import seconds

MOST_MILLISECONDS = 1.0
LOADED = 5  # a machine with other work on it may take so many times as long


def add_x(tf):
    v = tf.Variable(5, name="v")
    x = tf.placeholder(tf.int32, [], name="x")
    assign = tf.assign_add(v, x, name="assign")
    return v, x, assign


def test_a_run_is_recorded_with_fetches_feeds_and_values(tf):
    with record_runs() as recording:
        v, x, assign = add_x(tf)
        sess = tf.Session()
        sess.run(v.initializer)
        assert sess.run(assign, {x: 3}) == 8
    initialize, add = recording.runs
    assert initialize.values == {"v": "5"}
    assert add.values == {"v": "8"}
    assert [(one.operation, one.value) for one in add.feeds] == [("x", "3")]
    assert [one.value for one in add.fetches] == ["8"]
    assert initialize.fetches[0].operation == "v/Assign"
    assert initialize.fetches[0].value == ""


def test_names_of_the_program_are_used_where_it_has_them(record_example):
    words = [run.words for run in record_example("tf_assign/built_is_not_run.py").runs]
    assert words == ["sess.run(init)", "sess.run(v)", "sess.run(assign)", "sess.run(v)"]


def test_eval_is_a_run_too(record_example):
    words = [run.words for run in record_example("tf_assign/interactive_session.py").runs]
    assert words == ["sess.run(init)", "run(Variable)", "run(assign)", "run(Variable)"]


def test_a_nest_of_fetches_is_recorded_leaf_by_leaf(tf):
    with record_runs() as recording:
        one, two = tf.constant(1, name="one"), tf.constant(2, name="two")
        tf.Session().run({"first": one, "rest": [two, (one.op,)]})
    fetches = recording.runs[0].fetches
    assert [(one.operation, one.value) for one in fetches] == [
        ("one", "1"),
        ("two", "2"),
        ("one", ""),
    ]
    assert recording.runs[0].words.endswith(".run([one, [two, [one]]])")


def test_a_structure_is_one_fetch(tf):
    with record_runs() as recording:
        sparse = tf.SparseTensor([[0]], [7], [3])
        tf.Session().run(sparse)
    assert [one.operation for one in recording.runs[0].fetches] == ["SparseTensor"]
    assert recording.runs[0].fetches[0].value == "SparseTensorValue"


def test_a_variable_without_a_value_is_missing(tf):
    with record_runs() as recording:
        v = tf.Variable(5, name="v")
        tf.Variable(7, name="w")
        sess = tf.Session()
        sess.run(tf.constant(1))
        sess.run(v.initializer)
    assert [run.values for run in recording.runs] == [{}, {"v": "5"}]


def test_a_run_that_raises_is_recorded_and_still_raises(tf):
    with record_runs() as recording:
        v = tf.Variable(5, name="v")
        with pytest.raises(tf.errors.FailedPreconditionError):
            tf.Session().run(v)
    assert recording.runs[0].error == "FailedPreconditionError"
    assert recording.runs[0].executed == {}


def test_an_unknown_fetch_raises_what_it_always_does(tf):
    with record_runs() as recording:
        tf.constant(1)
        sess = tf.Session()
        with pytest.raises(TypeError):
            sess.run(3)
        with pytest.raises(ValueError, match="nothing"):
            sess.run("nothing")
    assert [run.error for run in recording.runs] == ["TypeError", "ValueError"]
    assert [run.fetches[0].operation for run in recording.runs] == ["int", "nothing"]


def test_recording_adds_no_operation(tf):
    with record_runs():
        v, x, assign = add_x(tf)
        before = [op.name for op in tf.get_default_graph().get_operations()]
        tf.get_default_graph().finalize()
        sess = tf.Session()
        sess.run(v.initializer)
        sess.run(assign, {x: 3})
    assert [op.name for op in tf.get_default_graph().get_operations()] == before


def test_recording_adds_a_millisecond_a_run_at_most(tf):
    def seconds_a_run(sess, assign, x, runs=100):
        return statistics.median(seconds(lambda: sess.run(assign, {x: 3})) for _ in range(runs))

    v, x, assign = add_x(tf)
    plain = tf.Session()
    plain.run(v.initializer)
    without = seconds_a_run(plain, assign, x)
    with record_runs(most=200):
        recorded = tf.Session()
        recorded.run(v.initializer)
        added = seconds_a_run(recorded, assign, x) - without
    assert 1000 * added < LOADED * MOST_MILLISECONDS


def test_after_the_block_sessions_are_as_before(tf):
    from tensorflow.python.client.session import BaseSession

    make, run = BaseSession.__init__, BaseSession.run
    with pytest.raises(KeyError), record_runs():
        raise KeyError
    assert (BaseSession.__init__, BaseSession.run) == (make, run)


def test_a_session_made_before_the_block_is_left_alone(tf):
    sess = tf.Session()
    with record_runs() as recording:
        sess.run(tf.constant(1))
    assert recording.runs == []


def test_later_runs_are_counted_only(tf):
    with record_runs() as recording:
        sess = tf.Session()
        one = tf.constant(1)
        for _ in range(MOST_RUNS + 3):
            sess.run(one)
    assert len(recording.runs) == MOST_RUNS
    assert recording.unrecorded == 3


def test_runs_of_the_graph_that_ran_most_are_kept(tf):
    with record_runs() as recording:
        for runs in (1, 2):
            with tf.Graph().as_default(), tf.Session() as sess:
                for _ in range(runs):
                    sess.run(tf.constant(runs, name=f"c{runs}"))
    assert len(recording.runs) == 2
    assert recording.elsewhere == 1
    assert {node.name.partition("_")[0] for node in recording.nodes} == {"c2"}


def test_the_program_gets_the_metadata_and_options_that_it_asked_for(tf):
    with record_runs():
        metadata = tf.RunMetadata()
        options = tf.RunOptions(output_partition_graphs=True)
        tf.Session().run(tf.constant(1), options=options, run_metadata=metadata)
    assert len(metadata.partition_graphs) == 1


def test_each_session_has_its_own_values(record_example):
    recording = record_example("tf_assign/one_value_per_session.py")
    assert recording.sessions == ["first", "second"]
    assigned = [run for run in recording.runs if "assign" in run.words]
    assert [run.values for run in assigned] == [{"Variable": "10"}]
    last_of_second = [run for run in recording.runs if run.session == 1][-1]
    assert last_of_second.values == {"Variable": "5"}


def test_a_server_says_only_what_it_was_given_to_run(record_example):
    recording = record_example("deferred_execution/splits_over_servers.py")
    assert [run.exact for run in recording.runs] == [False, False]
    devices = {name: device.split("/")[1] for name, device in recording.devices.items()}
    assert devices["w"] == "job:ps"
    assert devices["y"] == "job:worker"


def test_devices_are_recorded(record_example):
    devices = record_example("deferred_execution/splits_over_devices.py").devices
    assert devices["y"].endswith("CPU:0")
    assert devices["loss"].endswith("CPU:1")


def test_constants_have_their_value(record_example):
    nodes = {node.name: node for node in record_example("tf_assign/built_is_not_run.py").nodes}
    assert nodes["Assign/value"].value == "10"
    assert nodes["Assign"].inputs == ["v", "Assign/value"]
    assert nodes["init"].waits_for == ["v/Assign"]


def test_with_the_optimizer_its_graph_is_recorded(tf):
    def program():
        x = tf.placeholder(tf.float32, [], name="x")
        y = tf.multiply(tf.square(x), tf.constant(2.0) + tf.constant(3.0), name="y")
        tf.Session().run(y, {x: 3.0})

    with record_runs() as built:
        program()
    tf.reset_default_graph()
    with record_runs(optimizer=True) as optimized:
        program()
    assert not built.optimizer
    assert optimized.optimizer
    assert {"x", "Square", "y"} <= {node.name for node in optimized.nodes}
    assert len(optimized.nodes) < len(built.nodes)
    assert [node.op for node in optimized.nodes if node.op.startswith("_")] == []
    assert {"Square": ["x"]}.items() <= {n.name: n.inputs for n in optimized.nodes}.items()
    order = [node.name for node in optimized.nodes]
    assert order[:2] == ["x", "Square"]
    assert optimized.runs[0].fetches[0].value == built.runs[0].fetches[0].value == "45"


def test_a_recording_survives_json(record_example):
    recording = record_example("assignment_order/second_assign_waits.py", resource=True)
    assert from_json(to_json(recording)) == recording


def test_nothing_run_is_an_empty_recording(tf):
    with record_runs() as recording:
        tf.Session()
    assert recording.runs == []
    assert recording.nodes == []


def test_a_closed_session_ends_a_recording_without_harm(tf):
    with record_runs() as recording:
        v = tf.Variable(5, name="v")
        sess = tf.Session()
        sess.run(v.initializer)
        sess.close()
        with pytest.raises(RuntimeError):
            sess.run(v)
    assert recording.runs[1].error == "RuntimeError"
    assert recording.runs[1].values == {}
