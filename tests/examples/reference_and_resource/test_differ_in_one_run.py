import pytest

ROWS = {
    "assign 7 after a read: the read gives": ["7", "1"],
    "assign 8 after an assign of 7: the first output gives": ["8", "7"],
    "v.value() in a block on an assign of 7: v becomes": ["1", "7"],
    "cached v in a block on an assign of 7: the read gives": ["7", "1"],
}


@pytest.mark.parametrize("label", ROWS)
def test_one_ordered_run_gives_each_kind_its_own_value(run, label):
    assert run.names.table[label] == ROWS[label]


def test_the_page_shows_every_row(run):
    lines = run.printed["table"].splitlines()
    assert lines[1::2] == list(ROWS)
    assert [line.split() for line in lines[2::2]] == list(ROWS.values())
