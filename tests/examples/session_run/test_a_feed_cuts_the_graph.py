def test_a_constant_can_be_fed_and_what_depends_on_it_is_computed(run):
    assert run.names.results["nothing"] == (5, 1)
    assert run.names.results["x"] == (101, 2)


def test_a_feed_cuts_off_the_control_dependencies_of_what_it_replaces(run):
    assert run.names.results["y"] == (11, 2)
    control_inputs = run.names.y.op.control_inputs
    assert [op.type.startswith("AssignAdd") for op in control_inputs] == [True]
