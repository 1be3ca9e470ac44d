def test_the_identity_of_a_reference_variable_shows_the_write_that_waits_for_it(run):
    assert run.names.by_identity["RefVariable"] == (10, 10)


def test_the_identity_of_a_resource_variable_keeps_the_old_value(run):
    assert run.names.by_identity["ResourceVariable"] == (5, 10)


def test_a_sum_keeps_the_old_value_on_both_kinds(run):
    assert run.names.by_copy == {"RefVariable": (5, 10), "ResourceVariable": (5, 10)}


def test_the_page_prints_old_and_new(run):
    assert run.printed["identity"].split() == (
        ["RefVariable", "old:", "10", "new:", "10", "ResourceVariable", "old:", "5", "new:", "10"]
    )
    assert run.printed["copy"].split() == (
        ["RefVariable", "old:", "5", "new:", "10", "ResourceVariable", "old:", "5", "new:", "10"]
    )
