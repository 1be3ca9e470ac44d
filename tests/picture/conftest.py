"""Recordings of real programs, for tests that run on TensorFlow 1.15 too."""

from __future__ import annotations

from pathlib import Path

import pytest
from run_example import run_example
from session_picture.recording import record_runs

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="session")
def record_example():
    """A function that records an example: ``record_example("topic/file.py", resource=True)``."""
    known = {}

    def record(example, resource=False, optimizer=False):
        key = example, resource, optimizer
        if key not in known:
            with record_runs(optimizer) as recording:
                run_example(EXAMPLES / example, resource=resource)
            known[key] = recording
        return known[key]

    return record


@pytest.fixture(params=["reference", "resource"])
def tf(request):
    """TensorFlow from a fresh start, with one of the two kinds of variable."""
    import tensorflow.compat.v1 as tensorflow
    from fresh_start import fresh_start

    fresh_start()
    tensorflow.disable_v2_behavior()
    if request.param == "resource":
        tensorflow.enable_resource_variables()
    tensorflow.kind = request.param
    return tensorflow
