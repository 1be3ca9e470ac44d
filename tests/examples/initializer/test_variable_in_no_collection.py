def test_both_initializers_miss_the_variable(run):
    assert not run.names.v_initialized


def test_report_does_not_list_the_variable(run):
    assert run.names.reported == []


def test_reading_it_raises(reference, resource):
    assert "Attempting to use uninitialized value v" in reference.errors["read"]
    assert "Could not find variable v." in resource.errors["read"]


def test_its_own_initializer_covers_it(run):
    assert run.names.value == 5
