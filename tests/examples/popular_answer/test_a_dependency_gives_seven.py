def test_all_runs_give_seven_on_both_kinds(run):
    assert run.names.outcomes == {
        "reference": {"a = 4, b = 7"},
        "resource": {"a = 4, b = 7"},
    }


def test_only_the_read_of_a_resource_variable_waits_for_the_assign(run):
    waits_for = {
        kind: (read.type, [op.type for op in read.control_inputs])
        for kind, read in run.names.reads.items()
    }
    assert waits_for == {
        "reference": ("Identity", []),
        "resource": ("ReadVariableOp", ["AssignVariableOp"]),
    }


def test_the_read_of_a_reference_variable_is_the_one_that_the_assign_needs(run):
    feeds = {
        kind: {op.type for op in read.outputs[0].consumers()}
        for kind, read in run.names.reads.items()
    }
    assert feeds == {"reference": {"Mul", "AddV2"}, "resource": {"AddV2"}}
