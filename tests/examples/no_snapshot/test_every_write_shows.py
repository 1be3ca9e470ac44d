import pytest

WRITES = ["tf.assign", "tf.assign_add", "tf.scatter_update", "v[0:1].assign", "optimizer"]


@pytest.mark.parametrize("write", WRITES)
def test_a_read_of_a_reference_variable_shows_the_write_that_follows(run, write):
    assert run.names.table[write][0] == (7, 7)


@pytest.mark.parametrize("write", WRITES)
def test_a_read_of_a_resource_variable_keeps_its_value(run, write):
    assert run.names.table[write][1] == (1, 7)


def test_the_page_shows_every_write(run):
    header, *lines = run.printed["table"].splitlines()
    assert header.split() == ["reference", "resource"]
    assert [line.split() for line in lines] == [["7.0", "1.0", write] for write in WRITES]
