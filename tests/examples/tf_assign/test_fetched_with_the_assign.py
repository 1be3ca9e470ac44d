def test_a_fetched_reference_variable_shows_the_assign_of_its_run(run):
    assert run.names.reference == (0, 300)
    assert "reference variable: 0 old, 300 new\n" in run.printed["count"]


def test_a_fetched_resource_variable_is_either_old_or_new(run):
    assert sum(run.names.resource) == 300
