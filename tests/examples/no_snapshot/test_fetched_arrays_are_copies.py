def test_a_later_assign_leaves_a_fetched_array_alone(run):
    assert run.names.kept == {1}


def test_writing_into_a_fetched_array_leaves_the_variable_alone(run):
    assert set(run.names.fetched) == {99}
    assert run.names.unchanged == {7}
