def test_none_is_no_fetch(run):
    for cell in ("summaries", "gradients"):
        assert "None has invalid type" in str(run.raised[cell])


def test_merge_all_and_gradients_return_none_where_there_is_nothing(run):
    assert run.printed["find"] == "merged None\nv a tensor\nw None\n"


def test_with_a_summary_there_is_something_to_merge(run):
    assert run.printed["summary"] == "9.0 bytes\n"


def test_the_gradients_that_exist_can_be_fetched(run):
    assert run.printed["leave_out"] == "6.0\n"


def test_the_print_of_python_returns_none_and_the_one_of_tensorflow_an_operation(run):
    with run.names.sess.graph.as_default():
        printing = run.names.tf.print("x")
    assert print() is None
    assert type(printing).__name__ == "Operation"


def test_a_variable_of_integers_has_no_gradient(run):
    tf = run.names.tf
    with run.names.sess.graph.as_default():
        n = tf.Variable(3, name="n")
        assert tf.gradients(n * n, [n]) == [None]
