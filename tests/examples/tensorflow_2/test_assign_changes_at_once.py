def test_the_assign_changes_the_variable_at_once(run):
    assert run.names.before == 5
    assert run.names.after == 10


def test_assign_returns_another_object_than_the_variable(run):
    assert type(run.names.returned).__name__ == "_UnreadVariable"
    assert run.names.returned is not run.names.v


def test_what_assign_returned_shows_later_values(run):
    assert run.names.seen_through_returned == 20


def test_assigns_chain(run):
    assert run.names.chained == 5
    assert run.names.v.numpy() == 5
