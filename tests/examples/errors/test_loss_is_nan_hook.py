def test_the_hook_raises(run):
    assert "NaN loss during training." in str(run.raised["diverges"])


def test_a_smaller_step_converges(run):
    assert run.printed["smaller"] == "the last loss is below 0.001: True\n"


def test_the_losses_fall(run):
    """The function works as often as it is called, each time in a graph of its own."""
    assert run.printed["build"] == ""
