def test_eval_without_any_session_raises(run):
    assert "No default session is registered" in run.errors["no_default"]


def test_eval_outside_every_with_block_works_with_a_session_passed(run):
    assert run.names.passed == 5


def test_eval_works_with_a_default_session(run):
    assert run.names.default == 5


def test_eval_in_a_closed_session_is_another_error(run):
    assert run.errors["closed"] == "RuntimeError: Attempted to use a closed Session."
