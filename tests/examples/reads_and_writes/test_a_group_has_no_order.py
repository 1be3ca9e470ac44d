def test_either_assign_may_be_the_last(run):
    assert set(run.names.counts) <= {1, 2}
    assert sum(run.names.counts.values()) == 300


def test_the_group_waits_for_both_and_they_for_nothing(run):
    members = run.names.both.control_inputs
    assert len(members) == 2
    assert [member.control_inputs for member in members] == [[], []]
