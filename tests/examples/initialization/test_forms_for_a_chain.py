import pytest


@pytest.mark.parametrize("form", ["computed before", "reads that wait", "one run for each"])
def test_each_form_initializes_all_three(run, form):
    assert run.names.seen[form] == {(5, 10, 20)}


def test_the_page_shows_no_other_form(run):
    assert len(run.names.seen) == 3
