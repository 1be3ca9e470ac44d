def test_a_sum_in_the_block_waits_but_its_reference_read_does_not(reference):
    assert reference.names.answers["v + 5"] == (True, False)


def test_each_use_of_a_resource_variable_has_a_read_that_waits(resource):
    assert resource.names.answers["v + 5"] == (True, True)


def test_a_fresh_read_waits(run):
    assert run.names.answers["v.read_value() + 5"] == (True, True)


def test_the_write_waits_for_neither(run):
    assert not run.names.waits_for(run.names.write, run.names.total)
    assert not run.names.waits_for(run.names.write, run.names.fresh_total)
