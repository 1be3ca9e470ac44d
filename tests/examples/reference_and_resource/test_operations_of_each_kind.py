def test_a_reference_variable_is_built_from_four_operations(run):
    assert run.names.built["RefVariable"] == {
        "v/initial_value": "Const",
        "v": "VariableV2",
        "v/Assign": "Assign",
        "v/read": "Identity",
    }


def test_a_resource_variable_is_built_from_a_handle(run):
    assert run.names.built["ResourceVariable"] == {
        "v/Initializer/initial_value": "Const",
        "v": "VarHandleOp",
        "v/IsInitialized/VarIsInitializedOp": "VarIsInitializedOp",
        "v/Assign": "AssignVariableOp",
        "v/Read/ReadVariableOp": "ReadVariableOp",
    }


def reads(run, kind):
    return [total.op.inputs[0].op for total in run.names.uses[kind]]


def test_all_uses_of_a_reference_variable_share_one_read(run):
    first, second = reads(run, "RefVariable")
    assert first is second
    assert first.name == "v/read"
    assert first.inputs[0].dtype.name == "int32_ref"


def test_each_use_of_a_resource_variable_has_a_read_of_its_own(run):
    first, second = reads(run, "ResourceVariable")
    assert first is not second
    assert first.type == second.type == "ReadVariableOp"
    assert first.inputs[0].dtype.name == second.inputs[0].dtype.name == "resource"


def test_the_page_names_the_reads(run):
    lines = [line.split() for line in run.printed["use"].splitlines()]
    assert [line[4] for line in lines if len(line) > 4] == [
        "v/read",
        "v/read",
        "ReadVariableOp",
        "ReadVariableOp_1",
    ]
