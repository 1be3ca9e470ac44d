def test_naming_the_variable_names_its_own_operation_and_runs_no_assign(run):
    assert run.names.names_v == {"control inputs": ["v"], "v after the run": 1}
    assert run.names.v.op.name == "v"


def test_that_operation_has_no_inputs(run):
    assert list(run.names.v.op.inputs) == []
    assert run.names.v.op.control_inputs == []


def test_naming_the_assign_runs_it(run):
    assert run.names.names_write == {"control inputs": ["write"], "v after the run": 2}


def test_the_operation_is_of_the_kind_of_the_variable(reference, resource):
    assert reference.names.v.op.type == "VariableV2"
    assert resource.names.v.op.type == "VarHandleOp"
