def test_the_loop_and_the_condition_keep_the_order_of_their_lines(run):
    assert run.names.seen == {(15, 5, 0)}
