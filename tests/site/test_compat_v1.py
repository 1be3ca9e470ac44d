"""What the page on compat.v1 says of names that no program of it shows."""

from __future__ import annotations

import tensorflow.compat.v1 as tf
from pages import DOCS


def test_estimators_are_gone():
    assert "`tf.estimator` was in `compat.v1`" in (DOCS / "migrate" / "compat_v1.md").read_text()
    assert not hasattr(tf, "estimator")
