def test_eager_execution_runs_every_line_of_every_step(run):
    _, events, _ = run.names.eager
    assert events == {"Python": 3, "used": 3, "unused": 3}


def test_a_tf_function_runs_its_python_once(run):
    assert run.names.function[1]["Python"] == 1


def test_a_tf_function_runs_what_the_result_needs_in_each_step(run):
    assert run.names.function[1]["used"] == 3


def test_a_tf_function_prunes_what_nothing_needs(run):
    assert run.names.function[1]["unused"] == 0


def test_a_tf_function_runs_an_assign_that_the_result_does_not_need(run):
    assert run.names.function[2] == 3


def test_the_results_are_the_same(run):
    assert run.names.eager[0] == run.names.function[0] == [2, 4, 6]
    assert run.names.eager[2] == run.names.function[2] == 3
