"""Run the tests of examples on the TensorFlow that is installed here, whichever it is.

The program that ``matrix.py`` starts in the environment of each release. It runs on
Python 3.6 too. Each test file runs in a process of its own, forked from one that has
imported TensorFlow, two at a time. It prints what happened as JSON.
"""

import json
import multiprocessing
import os
import platform
import sys
import types
from pathlib import Path
from typing import Any, Dict, List

LIMIT = 300  # seconds a file
KINDS = ("reference", "resource")
SWITCHES = ("disable_v2_behavior", "enable_v2_behavior")


class Outcomes:
    """The pytest plugin that notes, for each kind of variable, the tests that did not pass."""

    def __init__(self) -> None:
        self.kinds: Dict[str, Dict[str, str]] = {}

    def pytest_collection_modifyitems(self, items: List[Any]) -> None:
        for item in items:
            for kind in self._kinds(item):
                self.kinds.setdefault(kind, {})

    def _kinds(self, item: Any) -> List[str]:
        run = getattr(item, "callspec", None) and item.callspec.params.get("run")
        return [run] if run else [kind for kind in KINDS if kind in item.fixturenames]

    def pytest_runtest_makereport(self, item: Any, call: Any) -> None:
        if call.excinfo is not None:
            said = str(call.excinfo.value).strip().partition("\n")[0]
            for kind in self._kinds(item):
                name = call.excinfo.typename
                self.kinds[kind][item.originalname or item.name] = f"{name}: {said}"[:200]


def name_the_module() -> None:
    """Give an old TensorFlow the module name that the examples import."""
    import tensorflow as tf

    try:
        import tensorflow.compat.v1
    except ImportError:
        compat: Any = types.ModuleType("tensorflow.compat")
        compat.v1 = tf
        sys.modules["tensorflow.compat"] = compat
        sys.modules["tensorflow.compat.v1"] = tf
        for switch in SWITCHES:
            setattr(tf, switch, lambda: None)


def run_file(root: str, path: str) -> Dict[str, Any]:
    """Return, for each kind of variable, the tests of a file that failed, and all outputs."""
    import pytest

    outcomes = Outcomes()
    with Path(os.devnull).open("w") as nowhere:
        sys.stdout = nowhere
        status = pytest.main(
            [
                *("-q", "-pno:cacheprovider", "--rootdir=" + root),
                "--confcutdir=" + str(Path(root) / "tests" / "examples"),
                path,
            ],
            plugins=[outcomes],
        )
        sys.stdout = sys.__stdout__
    if status not in (0, 1):
        return {"as written": {"the whole file": f"pytest ended with {int(status)}"}}
    return outcomes.kinds


def main(root: str, *folders: str) -> None:
    """Print the outcomes of the examples in folders of ``tests/examples`` as JSON."""
    name_the_module()
    import tensorflow as tf

    tests = Path(root) / "tests" / "examples"
    files = sorted(path for folder in folders for path in tests.glob(folder + "/test_*.py"))
    found = {}
    pool = multiprocessing.get_context("fork").Pool(os.cpu_count(), maxtasksperchild=1)
    with pool:
        waiting = [(path, pool.apply_async(run_file, (root, str(path)))) for path in files]
        for path, result in waiting:
            example = "{}/{}.py".format(path.parent.name, path.stem[len("test_") :])
            try:
                found[example] = result.get(timeout=LIMIT)
            except multiprocessing.TimeoutError:
                found[example] = {"as written": {"the whole file": "it did not end"}}
    version = {"tensorflow": tf.__version__, "python": platform.python_version()}
    print(json.dumps({**version, "examples": found}))


if __name__ == "__main__":
    main(*sys.argv[1:])
