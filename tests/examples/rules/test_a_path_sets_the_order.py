import pytest

KINDS = ("reference", "resource")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("path", ["tensor", "control input"])
def test_with_a_path_the_second_write_is_the_last_in_every_run(run, kind, path):
    assert run.names.counts[kind, path] == {5: 300}


@pytest.mark.parametrize("kind", KINDS)
def test_without_a_path_either_write_may_be_the_last(run, kind):
    assert set(run.names.counts[kind, "none"]) <= {2, 5}
    assert sum(run.names.counts[kind, "none"].values()) == 300


def test_the_program_has_no_other_case(run):
    assert len(run.names.counts) == 6
