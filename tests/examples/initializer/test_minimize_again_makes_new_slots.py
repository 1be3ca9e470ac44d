def test_a_second_optimizer_makes_new_uninitialized_variables(run):
    assert run.names.missing_later == [
        b"beta1_power_1",
        b"beta2_power_1",
        b"v/Adam_2",
        b"v/Adam_3",
    ]


def test_a_report_made_before_them_misses_them(run):
    assert run.names.missing == []
