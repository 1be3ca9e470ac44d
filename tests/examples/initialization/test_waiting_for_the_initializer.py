RESOURCE_RAISES = {"add": None}


def test_the_add_on_a_reference_variable_does_not_wait(reference):
    assert "Attempting to use uninitialized value" in reference.errors["add"]


def test_the_add_on_a_resource_variable_waits(resource):
    assert resource.printed["add"] == "v + 1: 6\n"


def test_a_new_read_waits(run):
    assert run.names.value == 6
