import pytest

KINDS = ("resource", "reference")


@pytest.mark.parametrize("kind", KINDS)
def test_a_read_after_the_write_gives_the_new_value(run, kind):
    assert run.names.counts[kind, "write -> read -> use"] == {20: 300}


@pytest.mark.parametrize("kind", KINDS)
def test_a_use_before_the_write_gives_the_old_value(run, kind):
    assert run.names.counts[kind, "use -> write"] == {10: 300}


@pytest.mark.parametrize("path", ["read -> write", "read -> write -> use"])
def test_a_read_of_a_resource_variable_before_the_write_keeps_the_old_value(run, path):
    assert run.names.counts["resource", path] == {10: 300}


# No promise of TensorFlow, but no race either: the read is the variable's memory.
@pytest.mark.parametrize("path", ["read -> write -> use", "write -> use"])
def test_a_use_of_a_reference_variable_after_the_write_gives_the_new_value(run, path):
    assert run.names.counts["reference", path] == {20: 300}


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("resource", "write -> use"),
        ("resource", "no path"),
        ("reference", "read -> write"),
        ("reference", "no path"),
    ],
)
def test_without_a_path_a_run_gives_the_old_value_or_the_new(run, kind, path):
    assert set(run.names.counts[kind, path]) <= {10, 20}
    assert sum(run.names.counts[kind, path].values()) == 300


def test_the_program_has_no_other_path(run):
    assert len(run.names.counts) == 12
