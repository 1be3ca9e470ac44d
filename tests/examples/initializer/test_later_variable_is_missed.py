def test_initializer_covers_the_variable_made_before_it(run):
    assert run.names.value == 5


def test_initializer_misses_the_variable_made_after_it(reference, resource):
    assert "Attempting to use uninitialized value w" in reference.errors["read"]
    assert "Could not find variable w." in resource.errors["read"]


def test_the_initializer_does_not_wait_for_the_later_variable(run):
    assert [op.name for op in run.names.init.control_inputs] == ["v/Assign"]


def test_initializing_the_missed_variable_alone_is_enough(run):
    assert run.names.values == [5, 7]
