# Not promised, and no race: the graph is split in the same way in each run.


def test_a_reference_variable_is_sent_once_for_all_uses(run):
    assert run.names.received["reference", None] == 1


def test_a_resource_variable_is_sent_once_for_each_use(run):
    assert run.names.received["resource", None] == len(run.names.uses) == 3


def test_a_cached_resource_variable_is_sent_once_for_all_uses(run):
    assert run.names.received["resource", "/job:worker"] == 1
