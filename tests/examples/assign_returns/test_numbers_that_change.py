import pytest


def test_a_python_float_raises(run):
    assert "2.5 of type 'float'" in str(run.raised["python_float"])


@pytest.mark.parametrize(
    ("value", "assigned"),
    [
        ("np.float32(2.5)", 2),
        ("2**31", -(2**31)),
        ("2**40", 0),
        ("True", 1),
        ("2.5, fed", 2),
    ],
)
def test_other_numbers_change_silently(run, value, assigned):
    assert run.names.assigned[value] == assigned
    assert f"{value:16} -> {assigned}\n" in run.printed["silent"]


def test_a_cast_says_what_is_meant(run):
    assert run.names.rounded_value == 3
