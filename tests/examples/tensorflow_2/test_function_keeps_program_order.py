def test_the_outcome_is_always_the_one_of_program_order(run):
    assert run.names.outcomes == {(4, 7): 300}


def test_the_read_in_the_sum_waits_for_the_first_assign(run):
    read_of_a = run.names.added.inputs[0].op
    assert read_of_a.name == "ReadVariableOp_1"
    assert [op.name for op in read_of_a.control_inputs] == ["assign_a"]


def test_an_assign_waits_for_the_reads_before_it(run):
    waits = {
        op.name: [waited_for.name for waited_for in op.control_inputs]
        for op in run.names.graph.get_operations()
        if op.type == "AssignVariableOp"
    }
    assert waits == {"assign_a": ["ReadVariableOp"], "assign_b": ["add/ReadVariableOp"]}


def test_the_page_shows_all_control_inputs(run):
    lines = run.printed["control_inputs"].splitlines()
    assert lines == [
        "a + b reads: ['ReadVariableOp_1', 'add/ReadVariableOp']",
        "assign_a waits for: ['ReadVariableOp']",
        "ReadVariableOp_1 waits for: ['assign_a']",
        "assign_b waits for: ['add/ReadVariableOp']",
    ]


def test_the_function_returns_nothing_and_the_assigns_run(run):
    assert run.names.double_then_add() is None
    assert (int(run.names.a), int(run.names.b)) == (8, 15)
