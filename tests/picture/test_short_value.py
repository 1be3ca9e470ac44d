"""Values are short, and the same on every machine."""

from __future__ import annotations

import numpy as np
import pytest
from session_picture.short_value import short_value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (np.int32(5), "5"),
        (np.array(2.0), "2"),
        (np.float32(1) / 3, "0.3333"),
        (np.float32(-0.0), "0"),
        (1e-9, "1e-09"),
        (float("nan"), "nan"),
        (True, "True"),
        (np.array([1, 2]), "[1, 2]"),
        (np.array([[1, 2], [3, 4]]), "[[1, 2], [3, 4]]"),
        (np.zeros([0]), "[]"),
        (np.arange(100.0), "[0, 1, 2, …] 100"),
        (np.ones([10, 20]), "[1, 1, 1, …] 10 × 20"),
        (b"text", "text"),
        (np.array([b"a", b"b"], object), "[a, b]"),
        ("x" * 100, "x" * 23 + "…"),
    ],
)
def test_a_value_is_short(value, text):
    assert short_value(value) == text
