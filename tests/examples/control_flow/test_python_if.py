RESOURCE_RAISES = {"variable": "OperatorNotAllowedInGraphError"}


def test_equal_compares_the_python_objects(run):
    assert run.printed["equal"] == "v == 0: False\n"


def test_a_reference_variable_that_is_zero_is_taken_for_true(reference):
    assert reference.printed["variable"] == "v is taken for true\n"


def test_a_resource_variable_raises(resource):
    assert "as a Python `bool` is not allowed" in resource.errors["variable"]


def test_a_tensor_raises(run):
    assert "as a Python `bool` is not allowed" in run.errors["tensor"]


def test_cond_looks_at_the_value(run):
    assert run.names.answer == "zero"
