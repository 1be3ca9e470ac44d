def test_global_and_local_variables_are_two_collections(run):
    assert run.printed["build"].splitlines() == [
        "global: ['v']",
        "local:  ['count', 'mean/total', 'mean/count']",
    ]


def test_global_variables_initializer_misses_a_local_variable(reference, resource):
    assert "Attempting to use uninitialized value count" in reference.errors["read"]
    assert "Could not find variable count." in resource.errors["read"]


def test_local_variables_initializer_covers_it(run):
    assert run.names.value == 0


def test_local_variables_initializer_covers_the_variables_of_a_metric(run):
    assert run.names.updated == 2.0
