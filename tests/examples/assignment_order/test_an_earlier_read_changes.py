def test_a_read_of_a_reference_variable_shows_a_later_assignment(run):
    assert run.names.results["reference"] == {11}


def test_a_read_of_a_resource_variable_keeps_its_value(run):
    assert run.names.results["resource"] == {6}
