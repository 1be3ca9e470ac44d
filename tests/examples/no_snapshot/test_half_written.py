def test_a_resource_variable_is_read_whole(run):
    assert run.names.counts["resource"]["half written"] == 0


def test_every_read_is_old_new_or_half_written(run):
    for count in run.names.counts.values():
        assert set(count) <= {"old", "new", "half written"}
        assert sum(count.values()) == 300
