import pytest

ROWS = {
    "tf.assign in a branch of control flow v2": ["TypeError", "no error"],
    "restore 3 numbers into a variable of 2": ["InvalidArgumentError", "(2,) holds [1 2 3]"],
    "v.load(array), then array[:] = 99: v[0] is": ["1.0", "99.0"],
}


@pytest.mark.parametrize("label", ROWS)
def test_the_kinds_are_treated_differently(run, label):
    assert run.names.table[label] == ROWS[label]


def test_the_page_shows_every_row(run):
    lines = run.printed["table"].splitlines()
    assert lines[1::2] == list(ROWS)
    assert [line.split() for line in lines[2::2]] == [
        " ".join(row).split() for row in ROWS.values()
    ]
