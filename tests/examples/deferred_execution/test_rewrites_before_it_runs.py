def test_without_the_optimizer_every_operation_runs_as_written(run):
    assert run.names.ran_off == (
        ["AddV2", "AddV2", "Const", "Const", "Identity", "Mul", "Square", "Square"]
    )


def test_the_optimizer_leaves_three_operations(run):
    assert run.names.ran_on == ["Const", "Mul", "Square"]


def test_the_result_is_the_same(run):
    assert run.names.value_off == 90.0
    assert run.names.value_on == 90.0


def test_the_graph_of_the_program_keeps_all_its_operations(run):
    types = sorted(op.type for op in run.names.x.graph.get_operations())
    assert types == sorted([*run.names.ran_off, "Placeholder"])
