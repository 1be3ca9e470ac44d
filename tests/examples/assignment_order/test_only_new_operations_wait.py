import pytest

KINDS = ("reference", "resource")


@pytest.mark.parametrize("kind", KINDS)
def test_an_existing_tensor_named_in_the_block_does_not_run_the_assign(run, kind):
    assert run.names.left[kind, "doubled"] == 5


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("form", ["tf.identity(doubled)", "v.read_value()"])
def test_an_operation_created_in_the_block_runs_the_assign(run, kind, form):
    assert run.names.left[kind, form] == 10


def test_value_is_an_existing_tensor_on_reference_variables_only(run):
    assert run.names.left["reference", "v.value()"] == 5
    assert run.names.left["resource", "v.value()"] == 10


def test_the_page_says_which_ran(run):
    lines = run.printed["run"].splitlines()
    assert [line.endswith("the assign did not run") for line in lines] == [
        value == 5 for value in run.names.left.values()
    ]
    assert [line.endswith("the assign ran") for line in lines] == [
        value == 10 for value in run.names.left.values()
    ]
