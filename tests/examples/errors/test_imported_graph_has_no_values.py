import pytest
import tensorflow.compat.v1 as tf


def test_the_initializer_of_an_imported_graph_finds_no_variables(run):
    assert run.printed["load"] == "[]\n"


def test_an_imported_reference_variable_is_uninitialized(reference):
    assert "Attempting to use uninitialized value w" in str(reference.raised["run"])


def test_an_imported_resource_variable_is_uninitialized(resource):
    message = str(resource.raised["run"])
    assert "uninitialized" in message
    assert "variable w" in message


def test_a_frozen_graph_runs(run):
    assert run.printed["freeze"] == "[10. 20.]\n"


def test_a_meta_graph_and_its_checkpoint_run(run):
    assert run.printed["checkpoint"] == "[10. 20.]\n"


def test_a_meta_graph_without_a_restore_has_no_values_either(run):
    with tf.Graph().as_default(), tf.Session() as sess:
        tf.train.import_meta_graph(run.names.path + ".meta")
        with pytest.raises(tf.errors.FailedPreconditionError):
            sess.run("y:0", {"x:0": [1.0, 1.0]})


def test_the_imported_initializer_gives_the_first_values(run):
    run.names.other.run("w/Assign")
    assert list(run.names.other.run("y:0", {"x:0": [1.0, 1.0]})) == [1.0, 2.0]


def test_freezing_reads_the_variables(run):
    with tf.Graph().as_default(), tf.Session() as sess:
        tf.import_graph_def(run.names.graph_def, name="")
        with pytest.raises(tf.errors.FailedPreconditionError):
            tf.graph_util.convert_variables_to_constants(sess, run.names.graph_def, ["y"])
