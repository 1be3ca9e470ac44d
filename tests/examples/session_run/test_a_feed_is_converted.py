import math


def test_a_fraction_fed_to_an_integer_is_cut(run):
    assert run.names.cut == 2


def test_none_fed_to_a_float_becomes_nan(run):
    first, second = run.names.filled
    assert first == 1.5
    assert math.isnan(second)


def test_a_feed_must_fit_the_static_shape(run):
    assert "Cannot feed value of shape (3,)" in run.errors["shape"]
    assert "which has shape (2,)" in run.errors["shape"]
