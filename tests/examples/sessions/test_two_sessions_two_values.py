def test_each_session_counts_for_itself(run):
    assert run.names.values == {"one": 3, "two": 1}


def test_a_closed_session_raises(run):
    assert str(run.raised["closed"]) == "Attempted to use a closed Session."


def test_a_new_session_has_no_values(reference, resource):
    assert "Attempting to use uninitialized value v" in str(reference.raised["new"])
    assert "Could not find variable v" in str(resource.raised["new"])


def test_closing_one_session_leaves_the_other(run):
    assert run.names.two.run(run.names.v) == 1
