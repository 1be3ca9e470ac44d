# The best time of many suffers least from other load.


def first_and_last(run, name):
    return min(run.names.seconds[name][:40]), min(run.names.seconds[name][-40:])


def test_each_turn_of_a_reference_variable_adds_two_operations(reference):
    assert reference.printed["time"] == (
        "new assign adds 320 operations.\nplaceholder adds 0 operations.\n"
    )


def test_each_turn_of_a_resource_variable_adds_three(resource):
    assert resource.printed["time"] == (
        "new assign adds 480 operations.\nplaceholder adds 0 operations.\n"
    )


def test_a_new_assign_costs_more_in_a_graph_that_has_grown(reference, resource):
    for run in (reference, resource):
        first, last = first_and_last(run, "new assign")
        assert last > first


def test_a_new_assign_costs_more_than_three_times_a_fed_one(reference, resource):
    for run in (reference, resource):
        assert first_and_last(run, "new assign")[1] > 3 * first_and_last(run, "placeholder")[1]
