RESOURCE_RAISES = {"variable": "NotImplementedError"}


def test_a_tensor_of_a_graph_has_no_numpy(run):
    assert "Tensor' object has no attribute 'numpy'" in str(run.raised["tensor"])


def test_a_reference_variable_has_no_numpy(reference):
    message = "'RefVariable' object has no attribute 'numpy'"
    assert str(reference.raised["variable"]) == message


def test_a_resource_variable_has_numpy_and_refuses(resource):
    message = "numpy() is only available when eager execution is enabled."
    assert str(resource.raised["variable"]) == message


def test_a_run_returns_the_arrays(run):
    assert run.printed["run"] == "[2. 4.] [1. 2.]\n"
