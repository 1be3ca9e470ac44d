def test_eager_mode_is_off_inside_the_block_only(run):
    assert run.names.eager_inside is False
    assert "eager outside the block: True" in run.printed["inside"]


def test_what_is_built_inside_runs(run):
    assert run.names.result == 4


def test_an_eager_tensor_from_outside_cannot_be_fetched(run):
    assert run.errors["tensor"] == (
        "AttributeError: Tensor.graph is undefined when eager execution is enabled."
    )


def test_an_eager_variable_from_outside_cannot_be_fetched(run):
    assert run.errors["variable"].startswith("TypeError: Argument `fetch` = <tf.Variable")
    assert (
        "Can not convert a ResourceVariable into a Tensor or Operation." in run.errors["variable"]
    )


def test_an_eager_variable_from_outside_cannot_be_used(run):
    assert run.errors["use"] == (
        "RuntimeError: resource: Attempting to capture an EagerTensor without building a function."
    )
