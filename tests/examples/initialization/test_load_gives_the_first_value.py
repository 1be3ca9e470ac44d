def test_load_needs_no_initializer(run):
    assert run.names.value.tolist() == [5, 6]


def test_load_checks_the_shape(run):
    assert run.errors["shape"].startswith("ValueError: Cannot feed value of shape (3,)")
