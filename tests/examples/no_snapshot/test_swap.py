import pytest


@pytest.mark.parametrize("kind", ["reference", "resource"])
def test_copies_swap_both_kinds_in_every_run(run, kind):
    assert run.names.copied[kind] == {(2, 1): 300}


def test_identities_swap_resource_variables_in_every_run(run):
    assert run.names.identity["resource"] == {(2, 1): 300}


def test_identities_of_reference_variables_give_one_of_the_shown_results(run):
    counts = run.names.identity["reference"]
    assert set(counts) <= {(2, 1), (1, 1), (2, 2)}
    assert sum(counts.values()) == 300


def test_the_page_shows_what_the_copies_give(run):
    assert run.printed["copy"].splitlines() == [
        "reference  a, b = (2, 1)",
        "resource   a, b = (2, 1)",
    ]
