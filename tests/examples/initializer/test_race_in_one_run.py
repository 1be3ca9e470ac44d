def test_a_read_in_the_run_of_the_initializer_raises_or_returns(reference):
    assert set(reference.names.raised) == {"v", "w"}
    assert all(0 <= times <= 300 for times in reference.names.raised.values())


def test_neither_operation_waits_for_the_other(reference):
    graph = reference.names.v.graph
    adds = [op for op in graph.get_operations() if op.type == "AddV2"]
    reads = [add.inputs[0].op for add in adds]
    assert [read.type for read in reads] == ["Identity", "ReadVariableOp"]
    initializers = [reference.names.v.initializer, reference.names.w.initializer]
    for op in (*adds, *reads, *initializers):
        assert op.control_inputs == []


def test_a_read_in_a_run_after_the_initializer_returns_the_value(reference):
    assert reference.names.values == [5, 7]
