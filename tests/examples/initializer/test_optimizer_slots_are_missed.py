ADAM = [b"beta1_power", b"beta2_power", b"v/Adam", b"v/Adam_1"]


def test_minimize_made_four_variables_that_the_initializer_missed(run):
    assert run.names.missing == ADAM


def test_the_step_raises_for_one_of_them(run):
    assert "the step raised FailedPreconditionError" in run.printed["train"]
    assert any(name.decode() in run.names.message for name in ADAM)


def test_an_initializer_made_after_minimize_covers_them(run):
    assert run.names.missing_now == []


def test_the_step_then_moves_the_variable(run):
    assert run.names.value < 5.0
    assert run.printed["fix"].endswith("below its start: True\n")
