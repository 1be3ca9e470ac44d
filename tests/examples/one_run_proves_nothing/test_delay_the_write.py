def test_an_ordered_read_sees_the_delayed_write_in_every_run(run):
    assert run.names.counts["ordered"] == {10: 300}


def test_an_unordered_read_sees_the_old_value_or_the_new(run):
    assert set(run.names.counts["unordered"]) <= {1, 10}
    assert sum(run.names.counts["unordered"].values()) == 300
