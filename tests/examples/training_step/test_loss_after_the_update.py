def test_the_identity_gives_one_of_the_two_losses(reference):
    assert len(reference.names.fetched) == 300
    assert set(reference.names.fetched) <= {2.0, 0.5}


def test_the_identity_gives_the_old_loss_of_a_resource_variable(resource):
    assert resource.names.fetched == [2.0] * 300


def test_a_loss_built_from_a_new_read_is_the_new_one(run):
    assert set(run.names.rebuilt) == {0.5}


def test_the_loss_in_a_second_run_is_the_new_one(run):
    assert set(run.names.next_run) == {0.5}
