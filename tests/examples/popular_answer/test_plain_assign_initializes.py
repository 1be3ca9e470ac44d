RESOURCE_RAISES = {"add": "NotFoundError"}


def test_assign_runs_on_an_uninitialized_variable(run):
    assert run.names.returned == 10


def test_the_variable_is_initialized_afterwards(run):
    assert run.names.value == 10


def test_the_initializer_is_an_assign(reference, resource):
    assert reference.names.v.initializer.type == "Assign"
    assert resource.names.v.initializer.type == "AssignVariableOp"


def test_an_assign_whose_value_reads_the_variable_raises(reference, resource):
    assert "Attempting to use uninitialized value" in reference.errors["reads"]
    assert "uninitialized" in resource.errors["reads"]


def test_assign_add_raises_another_type_on_resource_variables(reference, resource):
    assert type(reference.raised["add"]).__name__ == "FailedPreconditionError"
    assert type(resource.raised["add"]).__name__ == "NotFoundError"
