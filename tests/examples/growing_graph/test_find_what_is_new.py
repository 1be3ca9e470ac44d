def test_the_last_operations_of_the_graph_are_those_of_the_turn(run):
    assert run.names.new == [("mul_1/y", "Const"), ("mul_1", "Mul")]


def test_a_finalized_graph_raises_at_the_line_that_builds(run):
    assert run.errors["finalize"] == "RuntimeError: Graph is finalized and cannot be modified."
    lines = []
    trace = run.raised["finalize"].__traceback__
    while trace:
        lines.append(trace.tb_frame.f_code.co_name)
        trace = trace.tb_next
    assert "one_turn" in lines
