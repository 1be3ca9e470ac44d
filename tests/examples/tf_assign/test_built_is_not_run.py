def test_building_the_assign_changes_nothing(run):
    assert run.names.before == 5
    assert run.printed["build"] == "v after the call: 5\n"


def test_running_the_assign_returns_the_new_value(run):
    assert run.names.returned == 10


def test_the_variable_keeps_the_value_for_later_runs(run):
    assert run.names.after == 10
    assert "v after the run:  10\n" in run.printed["run"]


def test_disable_v2_behavior_makes_reference_variables(reference):
    assert type(reference.names.v).__name__ == "RefVariable"


def test_enable_resource_variables_makes_resource_variables(resource):
    assert type(resource.names.v).__name__ == "ResourceVariable"
