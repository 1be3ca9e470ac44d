def test_a_reference_variable_loses_nothing_with_locking(reference):
    assert reference.names.lost["reference"] == 0


def test_a_resource_variable_may_lose_additions(reference):
    assert 0 <= reference.names.lost["resource"] < 6000000
