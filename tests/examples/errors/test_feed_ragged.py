import pytest

MESSAGE = "setting an array element with a sequence"


def test_rows_of_different_lengths_make_no_array(run):
    assert MESSAGE in str(run.raised["run"])


def test_padded_rows_can_be_fed(run):
    assert run.printed["pad"] == "[[4, 7, 1], [2, 9, 0]]\n[3 2]\n"


def test_the_lengths_show_the_rows_that_differ(run):
    assert run.printed["find"] == "[3, 2]\n"


def test_a_placeholder_without_a_shape_does_not_help(run):
    with run.names.sess.graph.as_default():
        run.names.tf.placeholder("int32", name="any")
    with pytest.raises(ValueError, match=MESSAGE):
        run.names.sess.run("any:0", {"any:0": run.names.sentences})


def test_a_sparse_value_for_a_dense_placeholder_raises_the_same(run):
    value = run.names.tf.SparseTensorValue([[0, 0]], [7], [1, 2])
    with pytest.raises(ValueError, match=MESSAGE):
        run.names.sess.run("words:0", {"words:0": value})
