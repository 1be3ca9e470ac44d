def test_it_gives_the_initial_value_of_a_reference_variable(reference):
    assert reference.names.seen == {10}


def test_it_is_not_implemented_for_a_resource_variable(reference):
    assert reference.errors["resource"].startswith("NotImplementedError")
