def test_identities_swap_the_variables(run):
    assert run.names.swapped == (2, 1)


def test_a_read_keeps_the_value_from_before_the_assign(run):
    assert run.names.returned == 1
