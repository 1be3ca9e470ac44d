import pytest

SHARE_MEMORY = [
    "v.value()",
    "v.read_value()",
    "tf.identity(v)",
    "tf.reshape(v, [64, 4])",
    "tf.stack([v])",
    "-(-v)",
    "v[0]",
    "tf.split(v, 2)[0]",
]
COPY = [
    "w[0]",
    "v[:, 0]",
    "tf.gather(v, [0])",
    "tf.concat([v, v], 0)",
    "v * 1.0",
    "v + 0.0",
    "tf.raw_ops.DeepCopy(x=v)",
]


@pytest.mark.parametrize("expression", SHARE_MEMORY)
def test_it_shows_a_later_write_to_a_reference_variable(run, expression):
    assert run.names.table[expression][0] == "new"


@pytest.mark.parametrize("expression", COPY)
def test_it_copies_a_reference_variable(run, expression):
    assert run.names.table[expression][0] == "old"


@pytest.mark.parametrize("expression", SHARE_MEMORY + COPY)
def test_nothing_that_was_read_of_a_resource_variable_changes(run, expression):
    assert run.names.table[expression][1] == "old"


def test_the_page_shows_every_row(run):
    header, *lines = run.printed["table"].splitlines()
    assert header.split() == ["reference", "resource"]
    shown = {line[19:]: line[:19].split() for line in lines}
    assert shown == run.names.table
    assert set(shown) == {*SHARE_MEMORY, *COPY}
