def test_eval_without_a_default_session_raises(run):
    assert run.errors["no_session"].startswith(
        "ValueError: Cannot evaluate tensor using `eval()`: No default session is registered."
    )


def test_eval_works_outside_any_with_block_when_it_gets_a_session(run):
    assert "eval(session=sess): 5\n" in run.printed["passed"]


def test_eval_is_a_run_of_the_variable(run):
    assert "sess.run(v):        5\n" in run.printed["passed"]


def test_eval_uses_the_default_session(run):
    assert run.printed["default"] == "default session:    5\n"


def test_as_default_leaves_the_session_open(run):
    assert run.names.sess.run(run.names.v) == 5


def test_a_with_block_makes_its_session_the_default(run):
    assert run.printed["closed"] == "inside the block:   5\n"


def test_eval_in_a_closed_session_raises_another_error(run):
    assert run.errors["closed"] == "RuntimeError: Attempted to use a closed Session."
