def test_either_kind_is_restored_from_the_other(run):
    assert type(run.names.reference).__name__ == "RefVariable"
    assert type(run.names.resource).__name__ == "ResourceVariable"
    assert run.names.restored == [1, 2]
