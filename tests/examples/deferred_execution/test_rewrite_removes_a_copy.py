KINDS = ("reference", "resource")


def test_the_optimizer_removes_both_negations(run):
    for kind in KINDS:
        assert run.names.negations[kind, "off"] == 2
        assert run.names.negations[kind, "on"] == 0


def test_without_the_optimizer_the_old_value_is_used(run):
    for kind in KINDS:
        assert run.names.values[kind, "off"] == {5}


def test_with_the_optimizer_a_reference_variable_shows_the_new_value(run):
    assert run.names.values["reference", "on"] == {7}


def test_with_the_optimizer_a_resource_variable_still_shows_the_old_value(run):
    assert run.names.values["resource", "on"] == {5}
