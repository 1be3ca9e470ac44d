import pytest


def test_an_index_past_the_last_row_raises(run):
    assert "indices[1] = 3 is not in [0, 3)" in str(run.raised["look_up"])


def test_a_negative_index_raises(run):
    assert "indices[0] = -1 is not in [0, 3)" in str(run.raised["update"])


def test_indices_in_range_work(run):
    rows, cleared = "[[1.0], [3.0]]", "[[1.0], [2.0], [0.0]]"
    assert run.printed["in_range"] == f"{rows}\n{cleared}\n"


def test_another_row_stands_for_unknown_indices(run):
    assert run.printed["unknown"] == "[[2.0], [1.0]]\n"


def test_the_documentation_promises_the_check_on_a_cpu_only(run):
    said = " ".join(run.names.tf.gather.__doc__.split())
    assert "On CPU, if an out of bound index is found, an error is raised" in said
    assert "On GPU, if an out of bound index is found, a 0 is stored" in said


def test_gather_checks_the_index_too(run):
    tf = run.names.tf
    with tf.Graph().as_default(), tf.Session() as sess:
        found = tf.gather(tf.constant([1.0, 2.0]), tf.placeholder(tf.int32, [1], name="ids"))
        with pytest.raises(tf.errors.InvalidArgumentError, match=r"= 2 is not in \[0, 2\)"):
            sess.run(found.name, {"ids:0": [2]})
