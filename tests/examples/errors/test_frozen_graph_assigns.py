import pytest
import tensorflow.compat.v1 as tf


def test_an_assign_of_a_frozen_reference_variable_cannot_be_imported(reference):
    assert str(reference.raised["load"]) == (
        "Input 0 of node import/w/Assign was passed float from import/w:0 "
        "incompatible with expected float_ref."
    )


def test_a_frozen_resource_variable_leaves_operations_without_a_handle(resource):
    message = str(resource.raised["load"])
    assert "Input 0 of node import/w/" in message
    assert "was passed float from import/w:0 incompatible with expected resource." in message


def test_the_part_that_computes_the_output_holds_no_assign(run):
    assert run.printed["freeze_outputs"].startswith("['Placeholder', 'Const', 'Identity', 'Mul']")


def test_that_part_is_imported_and_runs(run):
    assert run.printed["load_it"] == "[10. 20.]\n"


def frozen_with_an_update_in_a_conditional():
    training = tf.placeholder_with_default(False, [])
    mean = tf.get_variable("moving_mean", initializer=[0.5], use_resource=False)
    inputs = tf.placeholder(tf.float32, [1])

    def train():
        with tf.control_dependencies([tf.assign_sub(mean, [0.1])]):
            return tf.identity(inputs)

    tf.add(tf.cond(training, train, lambda: inputs - mean), 0.0, name="y")
    with tf.Session() as sess:
        sess.run(mean.initializer)
        graph_def = sess.graph.as_graph_def()
        return tf.graph_util.convert_variables_to_constants(sess, graph_def, ["y"])


def test_an_update_in_a_conditional_is_part_of_what_the_output_needs(reference):
    tf.disable_control_flow_v2()
    with tf.Graph().as_default():
        frozen = frozen_with_an_update_in_a_conditional()
    assert "RefSwitch" in [node.op for node in frozen.node]
    with tf.Graph().as_default(), pytest.raises(ValueError, match="expected float_ref"):
        tf.import_graph_def(frozen)
