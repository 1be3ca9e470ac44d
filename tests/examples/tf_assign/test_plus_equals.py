def test_the_two_variables_are_of_the_two_kinds(run):
    assert type(run.names.reference).__name__ == "RefVariable"
    assert type(run.names.resource).__name__ == "ResourceVariable"


def test_plus_equals_rebinds_the_name_of_a_reference_variable(run):
    assert "v is a tensor: True\n" in run.printed["reference"]
    assert run.names.sums == (2, 2)


def test_the_reference_variable_keeps_its_value(run):
    assert run.names.kept == 1


def test_plus_equals_raises_on_a_resource_variable(run):
    assert run.errors["resource"].startswith("RuntimeError: `variable += value`")
    assert "`variable.assign_add(value)`" in run.errors["resource"]


def test_the_refused_statement_leaves_the_name_alone(run):
    assert run.names.v is run.names.resource


def test_assign_add_counts(run):
    assert run.names.counts == (2, 3)
    assert run.names.changed == 3
