def test_each_order_gives_the_old_value_or_the_new(run):
    assert len(run.names.counts) == 4
    for counts in run.names.counts.values():
        assert set(counts) <= {5, 7}
        assert sum(counts.values()) == 400


def test_creation_and_fetching_are_in_the_order_that_the_page_prints(run):
    names = run.names
    a, late_a = (assign.op for assign in (names.assign_a, names.late_assign_a))
    created = names.sess.graph.get_operations()
    assert created.index(a) < created.index(names.assign_b.op) < created.index(late_a)
    assert list(names.orders.values()) == [
        [names.assign_a, names.assign_b],
        [names.assign_b, names.assign_a],
        [names.assign_b, names.late_assign_a],
        [names.late_assign_a, names.assign_b],
    ]


def test_no_assignment_is_a_control_input_of_another(run):
    names = run.names
    for assign in (names.assign_a, names.assign_b, names.late_assign_a):
        assert assign.op.control_inputs == []
