def test_no_update_is_lost(reference):
    assert reference.names.lost == {"reference": 0, "resource": 0}
