def test_assign_returns_another_object_that_reads_the_variable(run):
    assert "value: 2  is v: False\n" in run.printed["eager"]
    assert run.names.later == 3


def test_a_chain_keeps_both(run):
    assert run.names.chained == 5


def test_nothing_is_returned_on_request(run):
    assert run.names.nothing is None
    assert int(run.names.v) == 7
