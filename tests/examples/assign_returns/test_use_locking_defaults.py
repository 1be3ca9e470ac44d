import pytest


@pytest.mark.parametrize(
    ("spelling", "locks"),
    [
        ("tf.assign(v, 2)", True),
        ("v.assign(2)", False),
        ("tf.assign_add(v, 2)", False),
        ("v.assign_add(2)", False),
    ],
)
def test_only_the_function_assign_locks_a_reference_variable_by_default(run, spelling, locks):
    assert run.names.locking[spelling] is locks


@pytest.mark.parametrize(
    "spelling", ["tf.assign(w, 2, use_locking=True)", "w.assign(2, use_locking=True)"]
)
def test_the_assign_of_a_resource_variable_has_no_such_attribute(run, spelling):
    assert run.names.locking[spelling] is None


def test_the_page_prints_every_spelling(run):
    assert len(run.printed["defaults"].splitlines()) == len(run.names.locking) == 6
