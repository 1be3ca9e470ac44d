def test_the_read_has_the_old_shape_and_the_new_numbers(run):
    assert run.names.before == [[0, 1, 2], [3, 4, 5]]
    assert run.names.seen == [[0, 10, 20], [30, 40, 50]]
    assert run.names.after == [[0, 10], [20, 30], [40, 50]]


def test_the_variable_never_had_the_value_that_was_read(run):
    assert run.names.seen not in (run.names.before, run.names.after)
