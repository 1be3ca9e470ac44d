def test_each_call_gives_the_values_of_the_lines(run):
    assert run.names.seen == {(20, 30)}


def test_each_read_waits_for_an_assign(run):
    assert list(run.names.waits.values()) == [["AssignVariableOp"], ["AssignVariableOp"]]
