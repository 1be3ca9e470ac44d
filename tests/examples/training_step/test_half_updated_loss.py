def test_a_resource_variable_gives_the_loss_before_the_update(reference):
    assert reference.names.seen["resource"] == [200000.0] * 300


def test_a_reference_variable_gives_a_loss_between_before_and_after(reference):
    values = reference.names.seen["reference"]
    assert len(values) == 300
    assert all(50000.0 <= value <= 200000.0 for value in values)
