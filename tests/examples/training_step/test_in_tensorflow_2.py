def test_the_function_keeps_the_order_of_its_lines(run):
    assert run.names.seen == {(1.0, 0.25, 1.0)}
