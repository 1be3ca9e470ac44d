import pytest
import tensorflow.compat.v1 as tf

FORMS = ["assign a constant", "assign_add", "the assign's output"]


@pytest.mark.parametrize("form", FORMS)
def test_reference_variables_give_the_old_value_or_the_new(reference, form):
    assert set(reference.names.counts[form]) <= {5, 7}
    assert sum(reference.names.counts[form].values()) == 300


def test_the_assigns_output_is_the_new_value_in_every_run(reference):
    assert reference.names.counts["the assign's output"] == {7: 300}


@pytest.mark.parametrize("form", FORMS)
def test_resource_variables_give_the_new_value_in_every_run(resource, form):
    assert resource.names.counts[form] == {7: 300}


def test_the_two_variables_are_on_two_servers(reference):
    a, b = reference.names.a, reference.names.b
    assert (a.device, b.device) == ("/job:ps/task:0", "/job:ps/task:1")


def test_the_block_does_not_hold_back_the_copy_for_assign_add(reference):
    metadata = tf.RunMetadata()
    options = tf.RunOptions(output_partition_graphs=True)
    fetch = reference.names.assigns["assign_add"]
    reference.names.sess.run(fetch, options=options, run_metadata=metadata)

    nodes = [node for part in metadata.partition_graphs for node in part.node]
    [add] = [node for node in nodes if node.op == "AssignAdd"]
    [copy] = [node for node in nodes if node.name == add.input[1]]
    assert copy.op == "_Recv"
    assert list(copy.input) == []
