def test_each_turn_of_a_reference_variable_adds_two_operations(reference):
    assert "new assign adds 320 operations.\n" in reference.printed["time"]


def test_each_turn_of_a_resource_variable_adds_three(resource):
    assert "new assign adds 480 operations.\n" in resource.printed["time"]


def test_a_fed_assign_adds_none(run):
    assert "placeholder adds 0 operations.\n" in run.printed["time"]


# The best time of many suffers least from other load.
def test_a_new_assign_costs_more_in_a_graph_that_has_grown(run):
    seconds = run.names.seconds["new assign"]
    assert min(seconds[-40:]) > min(seconds[:40])


def test_a_new_assign_costs_more_than_three_times_a_fed_one(run):
    new, fed = (run.names.seconds[name][-40:] for name in ("new assign", "placeholder"))
    assert min(new) > 3 * min(fed)
