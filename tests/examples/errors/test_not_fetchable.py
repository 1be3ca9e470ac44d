import pytest


def test_a_tensor_of_a_loop_cannot_be_fetched(run):
    assert run.printed["build"] == "14\n"
    assert "while/square" in str(run.raised["loop"])
    assert "has been marked as not fetchable" in str(run.raised["loop"])
    assert isinstance(run.raised["loop"], ValueError)


def test_a_tensor_of_a_branch_cannot_be_fetched_even_if_the_branch_is_taken(run):
    assert "cond/double" in str(run.raised["branch"])
    assert run.printed["result"] == "28\n"


def test_an_array_of_tensors_keeps_the_value_of_each_iteration(run):
    assert run.printed["all_values"] == "[0 1 4 9]\n"


def test_eval_in_the_body_raises_it(run):
    tf = run.names.tf
    with run.names.sess.graph.as_default(), pytest.raises(ValueError, match="not fetchable"):
        tf.while_loop(lambda i: i < 3, lambda i: i.eval(session=run.names.sess), [0])


def test_an_initializer_that_a_branch_creates_cannot_be_fetched(run):
    tf = run.names.tf
    inits = []

    def branch():
        inits.append(tf.global_variables_initializer())
        return tf.constant(1)

    with run.names.sess.graph.as_default():
        tf.cond(tf.constant(True), branch, lambda: tf.constant(0))
    with pytest.raises(ValueError, match="not fetchable"):
        run.names.sess.run(inits[0])


def test_a_print_in_the_body_shows_each_iteration(run, tmp_path):
    tf = run.names.tf
    log = tmp_path / "log"

    def body(i):
        with tf.control_dependencies([tf.print("i is", i, output_stream=f"file://{log}")]):
            return i + 1

    with run.names.sess.graph.as_default():
        last = tf.while_loop(lambda i: i < 3, body, [0])
    assert run.names.sess.run(last.name) == 3
    assert log.read_text().split("\n")[:3] == ["i is 0", "i is 1", "i is 2"]


def test_in_an_imported_graph_the_fetch_needs_the_branch_to_be_taken(run):
    tf = run.names.tf
    with tf.Graph().as_default() as graph:
        taken = tf.placeholder(tf.bool, [], name="taken")
        tf.cond(taken, lambda: tf.constant(2.0, name="two"), lambda: 1.0)
    with tf.Graph().as_default(), tf.Session() as sess:
        tf.import_graph_def(graph.as_graph_def(), name="")
        assert sess.run("cond/two:0", {"taken:0": True}) == 2.0
        with pytest.raises(
            tf.errors.InvalidArgumentError, match=r"Retval\[0\] does not have value"
        ):
            sess.run("cond/two:0", {"taken:0": False})


def test_with_control_flow_v2_it_is_a_tensor_of_another_graph(run):
    tf = run.names.tf
    tf.enable_control_flow_v2()
    inside = []

    def body(i):
        inside.append(i + 1)
        return inside[0]

    with run.names.sess.graph.as_default():
        tf.while_loop(lambda i: i < 3, body, [0])
    with pytest.raises(ValueError, match="is not an element of this graph"):
        run.names.sess.run(inside[0])
