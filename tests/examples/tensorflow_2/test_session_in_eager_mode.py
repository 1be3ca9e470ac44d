def test_the_session_has_no_operations(run):
    assert "operations in the graph: 0" in run.printed["build"]


def test_the_sum_is_known_without_a_session(run):
    assert "total is known already: 6" in run.printed["build"]


def test_running_an_eager_tensor_finds_an_empty_graph(run):
    assert run.errors["run"] == (
        "RuntimeError: The Session graph is empty. "
        "Add operations to the graph before calling run()."
    )


def test_a_variable_has_no_eval(run):
    assert run.errors["variable_eval"] == (
        "RuntimeError: This operation is not supported when eager execution is enabled."
    )


def test_a_tensor_has_no_eval(run):
    assert run.errors["tensor_eval"].startswith(
        "NotImplementedError: eval is not supported when eager execution is enabled, is .numpy()"
    )


def test_there_is_no_placeholder(run):
    assert run.errors["feed"] == (
        "RuntimeError: tf.placeholder() is not compatible with eager execution."
    )


def test_the_same_lines_run_inside_a_graph(run):
    assert run.names.result == 6
