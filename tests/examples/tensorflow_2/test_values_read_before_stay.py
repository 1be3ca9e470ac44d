def test_an_array_from_numpy_stays_old(run):
    assert run.names.array.tolist() == [1.0, 2.0]


def test_a_tensor_from_read_value_stays_old(run):
    assert run.names.tensor.numpy().tolist() == [1.0, 2.0]


def test_a_tensor_from_identity_stays_old(run):
    assert run.names.copy.numpy().tolist() == [1.0, 2.0]


def test_the_variable_shows_both_changes(run):
    assert run.names.v.numpy().tolist() == [10.0, 10.0]
