def test_eager_assignments_run_at_once(run):
    assert run.names.eager == (4, 7)


def test_assignments_in_a_tf_function_run_in_the_order_of_the_lines(run):
    assert run.names.seen == {(4, 7)}
