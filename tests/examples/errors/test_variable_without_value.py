def test_a_variable_without_a_value_raises(run):
    assert "initial_value" in str(run.raised["no_value"])
    assert "must be specified" in str(run.raised["no_value"])


def test_an_initializer_is_no_value(run):
    said = "missing 1 required positional argument: 'shape'"
    assert said in str(run.raised["initializer"])


def test_a_tensor_is_a_value(run):
    assert run.printed["value"].endswith("(2,)\n")
    assert run.printed["call"].endswith("(2,)\n")


def test_get_variable_takes_a_shape_and_an_initializer(run):
    assert run.printed["get_variable"] == "b:0 (2,)\n"
