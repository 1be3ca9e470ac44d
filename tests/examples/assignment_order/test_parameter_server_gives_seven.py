import pytest
import tensorflow.compat.v1 as tf

FORMS = ["the assign's output", "read_value()", "assign_add", "resource variables"]


@pytest.mark.parametrize("form", FORMS)
def test_the_second_assignment_uses_the_new_value_in_every_run(run, form):
    assert run.names.seen[form] == {7}


def test_the_page_shows_each_form(run):
    assert list(run.names.seen) == FORMS


def test_for_read_value_the_worker_waits_but_the_server_that_sends_does_not(run):
    metadata = tf.RunMetadata()
    options = tf.RunOptions(output_partition_graphs=True)
    fetch = run.names.assigns["read_value()"]
    run.names.sess.run(fetch, options=options, run_metadata=metadata)

    nodes = [node for part in metadata.partition_graphs for node in part.node]
    read = next(node for node in nodes if node.name == "read")
    received = next(node for node in nodes if node.name == read.input[0])
    [sent] = [
        node
        for node in nodes
        if node.op == "_Send" and node.attr["tensor_name"] == received.attr["tensor_name"]
    ]
    assert "/job:worker" in received.device
    assert [name for name in received.input if name.startswith("^Assign")]
    assert "/job:ps" in sent.device
    assert not [name for name in sent.input if name.startswith("^")]


def test_assign_add_runs_on_the_server_and_reads_the_variable_there(run):
    metadata = tf.RunMetadata()
    options = tf.RunOptions(output_partition_graphs=True)
    fetch = run.names.assigns["assign_add"]
    run.names.sess.run(fetch, options=options, run_metadata=metadata)

    nodes = [node for part in metadata.partition_graphs for node in part.node]
    [add] = [node for node in nodes if node.op == "AssignAdd"]
    [read] = [node for node in nodes if node.name == add.input[1]]
    assert "/job:ps" in add.device
    assert read.op == "Identity"
    assert "/job:ps" in read.device
