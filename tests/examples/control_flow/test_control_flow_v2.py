def test_an_assign_made_outside_runs_too(run):
    assert run.names.after == {"outside": 1, "inside": 0}


def test_this_is_control_flow_v2_with_resource_variables(run):
    assert run.names.tf.control_flow_v2_enabled()
    assert type(run.names.v).__name__ == "ResourceVariable"


def test_each_of_the_five_reads_sees_one_assign_at_least_and_all_at_most(run):
    assert all(5 <= total <= 25 for total in run.names.totals)
    assert sum(run.names.totals.values()) == 300
