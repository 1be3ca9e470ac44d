def test_an_element_of_a_reference_variable_misses_updates_or_has_all(reference):
    assert reference.names.values.min() > 0
    assert reference.names.values.max() <= 4800


def test_a_resource_variable_misses_none(resource):
    assert resource.names.short == 0
    assert (resource.names.values == 4800).all()


def test_no_add_of_a_reference_variable_takes_the_lock(reference):
    assert not any(add.get_attr("use_locking") for add in reference.names.add_ones)
