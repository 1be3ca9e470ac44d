def test_every_thread_changes_the_same_object(run):
    assert int(run.names.v) == 3


def test_a_name_is_no_identity(run):
    assert int(run.names.same_name) == 100
    assert run.names.same_name.name == run.names.v.name
