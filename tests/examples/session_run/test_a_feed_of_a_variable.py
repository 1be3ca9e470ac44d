def test_a_fed_reference_variable_is_fed_everywhere(run):
    assert run.names.reads["v"] == 100
    assert run.names.sums["v"] == 110


def test_a_fed_resource_variable_is_fed_only_where_it_is_fetched_itself(run):
    assert run.names.reads["w"] == 100
    assert run.names.sums["w"] == 11


def test_a_feed_does_not_change_the_variable(run):
    assert run.names.kept == {"v": 1, "w": 1}


def test_a_placeholder_with_the_variable_as_its_default_can_be_fed(run):
    assert run.names.defaults == (11, 110)


def test_an_assign_ignores_the_feed_of_a_resource_variable(run):
    assert run.names.fed_w == 2


def test_an_assign_to_a_fed_reference_variable_raises(run):
    assert "incompatible with expected int32_ref" in run.errors["assign"]
