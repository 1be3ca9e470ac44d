import pytest

ROWS = {
    "sess.run(v + 10, feed_dict={v: 5})": ["15", "11"],
    "sess.run(add, feed_dict={v: 5})": ["InvalidArgumentError", "2"],
    "sess.run(add * 1, feed_dict={add: 50})": ["50", "2"],
    "sess.run(add)": ["FailedPreconditionError", "NotFoundError"],
    "sess.run(v * 0)": ["FailedPreconditionError", "0"],
    "sess.run(in_a_block_on_the_initializer(v))": ["FailedPreconditionError", "11"],
    "sess.run(w.initializer)": ["None", "FailedPreconditionError"],
}


@pytest.mark.parametrize("expression", ROWS)
def test_a_run_gives_each_kind_its_own_answer(run, expression):
    assert run.names.table[expression] == ROWS[expression]


def test_the_page_shows_every_row_under_the_state_of_v(run):
    lines = [line.strip() for line in run.printed["table"].splitlines()]
    assert lines[1] == "v is 1"
    assert lines[8] == "v is uninitialized"
    shown = lines[2:8] + lines[9:]
    assert shown[0::2] == list(ROWS)
    assert [line.split() for line in shown[1::2]] == list(ROWS.values())
