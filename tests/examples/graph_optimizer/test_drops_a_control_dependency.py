def test_the_assign_in_the_block_ran(run):
    assert run.names.result == 4.0
    assert run.names.after == 6.0


def test_the_program_made_both_control_dependencies(run):
    waits_for = {op.name for op in run.names.y.op.inputs[1].op.control_inputs}
    assert run.names.square.op.name in waits_for
    assert len(waits_for) == 2
