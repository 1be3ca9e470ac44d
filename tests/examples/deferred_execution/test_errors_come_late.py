def test_printing_a_tensor_shows_its_name_and_no_value(run):
    assert run.printed["build"] == 'Tensor("total:0", shape=(), dtype=int32)\n'


def test_a_bad_value_raises_only_when_it_runs(run):
    assert type(run.raised["run"]).__name__ == "InvalidArgumentError"
    assert "indices = 7 is not in [0, 3)" in run.errors["run"]


def test_the_error_names_the_operation_that_failed_not_the_one_fetched(run):
    assert "{{node price}}" in run.errors["run"]
    assert "total" not in run.errors["run"]


def test_the_error_says_where_the_operation_was_built(run):
    assert "defined at" in str(run.raised["run"])


def test_a_tensor_cannot_decide_a_python_branch(run):
    assert "as a Python `bool` is not allowed" in run.errors["value"]


def test_known_shapes_are_checked_while_the_graph_is_built(run):
    assert type(run.raised["shapes"]) is ValueError
    assert "Dimensions must be equal, but are 2 and 3" in run.errors["shapes"]
