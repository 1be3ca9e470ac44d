def test_a_resource_variable_is_never_read_half_written(reference):
    assert reference.names.torn["resource"] == 0


def test_a_reference_variable_may_be_read_half_written(reference):
    assert 0 <= reference.names.torn["reference"] <= 300
