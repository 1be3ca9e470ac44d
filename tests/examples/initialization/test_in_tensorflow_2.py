def test_each_line_uses_the_values_of_that_moment(run):
    assert run.names.values == (100, 10, 20)
