def test_a_function_keeps_the_order_in_every_call(run):
    assert run.names.counts == {2: 300}
