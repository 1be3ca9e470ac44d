import pytest

FORMS = ["the assign's output", "two runs", "read_value()", "assign_add"]


@pytest.mark.parametrize("form", FORMS)
def test_each_form_uses_the_new_value_in_every_run(run, form):
    assert run.names.seen[form] == {(4, 7)}


def test_the_page_shows_each_form(run):
    assert list(run.names.seen) == FORMS


def test_the_outputs_form_needs_no_control_dependency(run):
    assert run.names.use_the_output.op.control_inputs == []
