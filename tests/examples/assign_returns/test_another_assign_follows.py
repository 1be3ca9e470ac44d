def test_on_a_reference_variable_both_outputs_show_the_later_assign(run):
    assert run.names.counts["reference"] == {(2, 2): 300}


def test_on_a_resource_variable_the_first_output_shows_either(run):
    counts = run.names.counts["resource"]
    assert set(counts) <= {(1, 2), (2, 2)}
    assert sum(counts.values()) == 300


def test_the_second_assign_waits_for_the_first(run):
    assert run.names.counts.keys() == {"reference", "resource"}
    for count in run.names.counts.values():
        assert all(second == 2 for _, second in count)
