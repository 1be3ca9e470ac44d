def test_assign_add_loses_no_update(run):
    assert run.names.kept == 0


def test_a_read_and_an_assign_can_lose_updates(run):
    assert 0 <= run.names.lost < 400
