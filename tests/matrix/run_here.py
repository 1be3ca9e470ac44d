"""Run the tests of examples on the TensorFlow that is installed here, whichever it is.

The program that ``matrix.py`` starts in the environment of each release. It runs on
Python 3.6 too. Each test file runs in a process of its own, forked from one that has
imported TensorFlow, one more at once than there are cores. It prints what happened as JSON.
"""

import gc
import json
import multiprocessing
import os
import platform
import re
import sys
from pathlib import Path
from typing import Any, Callable, Dict, List

import plain_source

LIMIT = 300  # seconds a file
LENGTH = 200  # characters of what a failed test said
KINDS = ("reference", "resource")
PROGRAM = "the program"  # what failed, where no test did
VARYING = "numbers that differ from run to run"
SWITCHES = ("disable_v2_behavior", "enable_v2_behavior")
# TensorFlow names the file that defined an operation without the first slash.
ADDRESS = re.compile(
    r"\b0x[0-9a-f]+|(?<![\w/])/[\w.-]+/[\w./-]+|(?<=\(defined at )[\w./-]+/[\w./-]+"
)
# Where it failed, which every release writes in its own way.
NODE = re.compile(r"\s*\[\[.*?\]\](?= *$)", re.MULTILINE)
Kinds = Dict[str, Dict[str, Dict[str, str]]]


class Outcomes:
    """The pytest plugin that notes, for each kind of variable, the tests that did not pass.

    A test that runs programs of its own counts for the kind "of its own".
    """

    def __init__(self, missing: List[str]) -> None:
        self.kinds: Kinds = {}
        self.missing = missing

    def pytest_collection_modifyitems(self, items: List[Any]) -> None:
        """Note the kinds, and leave out one that the release does not have."""
        items[:] = [item for item in items if not set(self._kinds(item)) & set(self.missing)]
        for item in items:
            for kind in self._kinds(item):
                self.kinds.setdefault(kind, {})

    def _kinds(self, item: Any) -> List[str]:
        run = getattr(item, "callspec", None) and item.callspec.params.get("run")
        named = [kind for kind in KINDS if kind in item.fixturenames]
        return [run] if run else named or ["of its own"]

    def pytest_runtest_makereport(self, item: Any, call: Any) -> None:
        """Note a failure."""
        if call.excinfo is not None:
            said = str(call.excinfo.value).strip() or str(call.excinfo.traceback[-1].statement)
            said = said.partition("\n")[0]
            why = ADDRESS.sub("…", f"{call.excinfo.typename}: {said}")[:LENGTH]
            # Where the program itself fails, its tests all say the same.
            test = PROGRAM if call.when == "setup" else item.originalname or item.name
            for kind in self._kinds(item):
                self.kinds[kind].setdefault("failed", {})[test] = why


def name_the_module() -> List[str]:
    """Give an old TensorFlow the module name that the examples import.

    Returns the kinds of variable that it does not have.
    """
    import tensorflow as tf

    try:
        import tensorflow.compat.v1 as v1
    except ImportError:
        v1 = tf
        tf.compat.v1 = tf
        sys.modules["tensorflow.compat.v1"] = tf
        for switch in SWITCHES:
            setattr(tf, switch, lambda: None)
    return [] if hasattr(v1, "enable_resource_variables") else ["resource"]


def run_file(root: str, path: str, missing: List[str]) -> Kinds:
    """Return, for each kind of variable, the tests of a file that failed, and why."""
    import pytest

    outcomes = Outcomes(missing)
    with Path(os.devnull).open("w") as nowhere:
        sys.stdout = nowhere
        status = pytest.main(
            [
                *("-q", "-pno:cacheprovider", "--rootdir=" + root),
                "--confcutdir=" + str(Path(root) / "tests" / "examples"),
                *(["--assert=plain"] if sys.version_info < (3, 7) else []),
                path,
            ],
            plugins=[outcomes],
        )
        sys.stdout = sys.__stdout__
    if status not in (0, 1):
        return {"as written": {"failed": {PROGRAM: f"pytest ended with {int(status)}"}}}
    return outcomes.kinds


def shown(root: str, example: str, kind: str) -> Dict[str, str]:
    """Return what each cell of an example shows, or that its numbers differ from run to run."""
    from example_file import read_cells
    from run_example import run_example

    path = Path(root) / "examples" / example
    run = run_example(path, resource=kind == "resource", strict=False)
    # The run ends where a cell raises what it does not declare, before it has printed.
    ended = [cell for cell in run.errors if cell not in run.printed]
    texts = {
        cell: run.printed.get(cell, "") + run.errors.get(cell, "")
        for cell in [*run.printed, *ended]
    }
    varying = {cell for cell, read in read_cells(path).items() if read.varies}
    return {
        cell: VARYING
        if cell in varying and cell not in run.errors
        else ADDRESS.sub("…", NODE.sub("", text)).strip()
        for cell, text in texts.items()
    }


def all_of(function: Callable[..., Any], calls: Dict[str, tuple]) -> Dict[str, Any]:
    """Call a function in processes of its own, and return what it returned, or the exception."""
    found = {}
    at_once = (os.cpu_count() or 1) + 1  # some programs wait
    with multiprocessing.get_context("fork").Pool(at_once, maxtasksperchild=1) as pool:
        waiting = {name: pool.apply_async(function, call) for name, call in calls.items()}
        for name, result in waiting.items():
            try:
                found[name] = result.get(timeout=LIMIT)
            except Exception as error:
                found[name] = error
    return found


def main(root: str, task: str, *names: str) -> None:
    """Print as JSON what the tests of the named examples did, or what their cells show.

    Args:
        root: the folder of the repository.
        task: ``tests`` or ``shown``.
        names: examples, such as ``topic/file.py``; for ``shown`` with a kind, after a colon.
    """
    sys.path.insert(0, str(Path(root) / "docs" / "_ext"))
    missing = name_the_module()
    plain_source.install()
    import pytest  # noqa: F401  # once, for all that are forked
    import tensorflow as tf
    from kernel_environment import ENVIRONMENT

    os.environ.update(ENVIRONMENT, PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")
    if hasattr(gc, "freeze"):
        gc.freeze()  # pytest collects garbage after each file; this is none
    found: Dict[str, Any]
    if task == "tests":
        tests = Path(root) / "tests" / "examples"
        paths = {name: tests / name.replace("/", "/test_") for name in names}
        calls = {name: (root, str(path), missing) for name, path in paths.items()}
        found = {
            name: {"as written": {"failed": {PROGRAM: f"did not end: {kinds!r}"}}}
            if isinstance(kinds, Exception)
            else kinds
            for name, kinds in all_of(run_file, calls).items()
        }
    else:
        asked = {name: (root, *name.split(":")) for name in names}
        found = {
            name: {} if isinstance(cells, Exception) else cells
            for name, cells in all_of(shown, asked).items()
        }
    versions = {"tensorflow": tf.__version__, "python": platform.python_version()}
    # What TensorFlow prints of itself goes before the last line.
    print("\n" + json.dumps({**versions, "missing": missing, "found": found}))


if __name__ == "__main__":
    main(*sys.argv[1:])
