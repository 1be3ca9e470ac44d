"""Run the example that a test file is named after.

``tests/examples/<topic>/test_<name>.py`` gets ``examples/<topic>/<name>.py``, run once
for each kind of variable, through three fixtures:

``run``
    both kinds, one after the other; for what holds on both;
``reference``, ``resource``
    one kind; for what differs.

An example that does not call ``tf.disable_v2_behavior()`` is about another mode. It has
one kind, and its tests use ``run``.

A module that sets ``RESOURCE_RAISES`` says which cells raise something else on resource
variables than the file declares: ``{"cell": "TypeName"}``, None for nothing.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from run_example import SWITCH, ExampleRun, run_example

EXAMPLES = Path(__file__).parents[2] / "examples"


def _example(test_file: Path) -> Path:
    return EXAMPLES / test_file.parent.name / f"{test_file.stem[len('test_') :]}.py"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "run" in metafunc.fixturenames:
        example = _example(metafunc.definition.path)
        both = SWITCH in example.read_text(encoding="utf-8")
        kinds = ["reference", "resource"] if both else ["as written"]
        metafunc.parametrize("run", kinds, indirect=True, scope="module")


def _run(request: pytest.FixtureRequest, kind: str) -> ExampleRun:
    resource = kind == "resource"
    raises = getattr(request.module, "RESOURCE_RAISES", None) if resource else None
    return run_example(_example(request.path), resource=resource, raises=raises)


@pytest.fixture(scope="module")
def run(request: pytest.FixtureRequest) -> ExampleRun:
    """The example, run on each kind of variable in turn."""
    return _run(request, request.param)


@pytest.fixture(scope="module")
def reference(request: pytest.FixtureRequest) -> ExampleRun:
    """The example, run on reference variables."""
    return _run(request, "reference")


@pytest.fixture(scope="module")
def resource(request: pytest.FixtureRequest) -> ExampleRun:
    """The example, run on resource variables."""
    return _run(request, "resource")
