def test_an_update_that_waits_for_the_loss_leaves_it_alone(run):
    assert run.names.waited_for == {2.0: 300}


def test_a_loss_that_the_graph_optimizer_rewrites_can_be_old_or_new(reference):
    assert set(reference.names.rewritten) <= {4.0, 1.0}
    assert sum(reference.names.rewritten.values()) == 300


def test_a_rewritten_loss_of_a_resource_variable_is_still_the_old_one(resource):
    assert resource.names.rewritten == {4.0: 300}
