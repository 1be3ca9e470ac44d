def test_a_function_builds_a_graph_for_each_python_number(run):
    assert run.names.for_numbers == 5


def test_a_function_builds_one_graph_for_tensors_of_one_type(run):
    assert run.names.for_tensors == 1
