def test_first_session_has_the_value(run):
    assert run.names.value_in_first == 5


def test_second_session_starts_uninitialized(reference, resource):
    assert "Attempting to use uninitialized value v" in reference.errors["read"]
    assert "Could not find variable v." in resource.errors["read"]


def test_sessions_change_their_values_apart(run):
    assert run.names.values == [6, 5]


def test_a_session_opened_after_the_others_closed_starts_uninitialized(reference, resource):
    assert "Attempting to use uninitialized value v" in reference.errors["after_close"]
    assert "Could not find variable v." in resource.errors["after_close"]
