def test_eager_code_calls_the_function_every_time(run):
    assert run.names.eager == [8, 8, 8]
    assert run.names.calls_eager == 3


def test_a_tf_function_calls_it_once_and_has_the_same_results(run):
    assert run.names.results == [8, 8, 8]
    assert run.names.calls_function == 1
