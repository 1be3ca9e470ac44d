ERROR = "FailedPreconditionError"


def test_without_the_optimizer_the_read_of_each_kind_raises(run):
    assert run.names.outcomes["reference", "off"] == ERROR
    assert run.names.outcomes["resource", "off"] == ERROR


def test_with_it_the_read_of_a_resource_variable_is_gone(run):
    assert run.names.outcomes["resource", "on"] == [0, 0]


def test_with_it_a_reference_variable_still_raises(run):
    assert run.names.outcomes["reference", "on"] == ERROR
