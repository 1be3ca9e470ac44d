"""Run the tests of examples on the TensorFlow that is installed here, whichever it is.

The program that ``matrix.py`` starts in the environment of each release. It runs on
Python 3.6 too. pytest collects all tests once; those of each file run in a process of its
own, forked from this one, which has imported TensorFlow. One more runs at once than there
are cores. It prints what happened as JSON.
"""

import __future__

import contextlib
import gc
import inspect
import json
import multiprocessing
import multiprocessing.connection
import os
import platform
import re
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

import plain_source

LIMIT = 300  # seconds a process
LENGTH = 200  # characters of what a failed test said
KINDS = ("reference", "resource")
PROGRAM = "the program"  # what failed, where no test did
VARYING = "numbers that differ from run to run"
# TensorFlow names the file that defined an operation without the first slash.
ADDRESS = re.compile(
    r"\b0x[0-9a-f]+|(?<![\w/])/[\w.-]+/[\w./-]+|(?<=\(defined at )[\w./-]+/[\w./-]+"
)
# Where it failed, which every release writes in its own way.
NODE = re.compile(r"\s*\[\[.*?\]\](?= *$)", re.MULTILINE)
Kinds = Dict[str, Dict[str, Dict[str, str]]]


class Outcomes:
    """The pytest plugin that runs each test file in a process, and notes what did not pass.

    A test that runs programs of its own counts for the kind "of its own".

    Args:
        missing: the kinds of variable that the release does not have.

    Attributes:
        found: by path of the test file and kind of variable, the tests that failed, and why.
    """

    def __init__(self, missing: List[str]) -> None:
        self.missing = missing
        self.found: Dict[str, Kinds] = {}

    def pytest_collectreport(self, report: Any) -> None:
        """Note a file that pytest cannot read."""
        if report.failed:
            self.found[report.nodeid] = broken(str(report.longrepr).strip().splitlines()[-1])

    def pytest_runtestloop(self, session: Any) -> bool:
        """Run the tests of each file, and those of a file where some fail once more."""
        files: Dict[str, List[Any]] = {}
        for item in session.items:
            files.setdefault(item.nodeid.partition("::")[0], []).append(item)
        self._run(files)
        # What fails once may have been in the way of another program.
        self._run({path: files[path] for path in files if any(self.found[path].values())})
        return True

    def _run(self, files: Dict[str, List[Any]]) -> None:
        for path, (kinds, why) in all_of(self._run_items, files).items():
            self.found[path] = broken(why) if why else kinds

    def _run_items(self, *items: Any) -> Kinds:
        self.kinds: Kinds = {}
        left_out = [item for item in items if set(kinds_of(item)) & set(self.missing)]
        left = [item for item in items if item not in left_out]
        for item, following in zip(left, [*left[1:], None]):
            for kind in kinds_of(item):
                self.kinds.setdefault(kind, {})
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        return self.kinds

    def pytest_runtest_makereport(self, item: Any, call: Any) -> None:
        """Note a failure."""
        if call.excinfo is not None:
            said = str(call.excinfo.value).strip() or str(call.excinfo.traceback[-1].statement)
            said = said.partition("\n")[0]
            why = f"{call.excinfo.typename}: {said}"
            # Where the program itself fails, its tests all say the same.
            test = PROGRAM if call.when == "setup" else item.originalname or item.name
            for kind in kinds_of(item):
                self.kinds[kind].setdefault("failed", {})[test] = short(why)


def kinds_of(item: Any) -> List[str]:
    """Return the kinds of variable that a test is about."""
    run = getattr(item, "callspec", None) and item.callspec.params.get("run")
    named = [kind for kind in KINDS if kind in item.fixturenames]
    return [run] if run else named or ["of its own"]


def broken(why: str) -> Kinds:
    """Return what is found of a file whose tests cannot be run."""
    return {"as written": {"failed": {PROGRAM: short(why)}}}


def short(why: str) -> str:
    """Return why a test failed, without what differs from run to run, in one line."""
    return ADDRESS.sub("…", why)[:LENGTH]


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
        # Of what these switch later, this release has the kind of variable at most.
        tf.enable_v2_behavior = lambda: None
        tf.disable_v2_behavior = getattr(tf, "disable_resource_variables", lambda: None)
    return [] if hasattr(v1, "enable_resource_variables") else ["resource"]


def run_tests(root: str, names: List[str], missing: List[str]) -> Dict[str, Kinds]:
    """Return, by example and kind of variable, the tests that failed, and why."""
    import pytest

    tests = {name: "tests/examples/" + name.replace("/", "/test_") for name in names}
    outcomes = Outcomes(missing)
    with tempfile.TemporaryDirectory() as folder, Path(os.devnull).open("w") as nowhere:
        os.environ["PYTEST_DEBUG_TEMPROOT"] = folder  # what tests write is gone with it
        with contextlib.redirect_stdout(nowhere):
            # Whole values, as how they are cut depends on the length of a path; and no
            # traceback of pytest's own, for which it parses much of TensorFlow.
            options = ["-vv", "--tb=native", "--capture=no", "-pno:cacheprovider"]
            options.append("--rootdir=" + root)
            options.append("--confcutdir=" + str(Path(root) / "tests" / "examples"))
            if not hasattr(__future__, "annotations"):  # Python 3.6: pytest's loader keeps them
                options.append("--assert=plain")
            paths = [str(Path(root) / path) for path in tests.values()]
            there = [path for path in paths if Path(path).exists()]
            if there:
                pytest.main([*options, *there], plugins=[outcomes])
    nothing = broken("there is no test of it")
    return {name: outcomes.found.get(path, nothing) for name, path in tests.items()}


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


def know_the_modules() -> None:
    """Look up which file belongs to which module, as who formats an error does.

    Python keeps the answers, and needs long for the first. TensorFlow up to 2.1 has modules
    that load when they are asked, and have other names from then on: these are not asked.
    """
    lazy = {name: it for name, it in sys.modules.items() if type(it).__name__ == "_LazyLoader"}
    for name in lazy:
        del sys.modules[name]
    inspect.getmodule(know_the_modules.__code__)
    sys.modules.update(lazy)


def all_of(function: Callable[..., Any], calls: Dict[str, Any]) -> Dict[str, Tuple[Any, str]]:
    """Call a function in forked processes, and return what it returned, and why it did not.

    Args:
        function: what to call; it returns what pickle can hold.
        calls: its arguments, by a name for each call.
    """
    fork = multiprocessing.get_context("fork")
    at_once = (os.cpu_count() or 1) + 1  # some programs wait
    found: Dict[str, Tuple[Any, str]] = {}
    running: Dict[Any, Tuple[str, Any, float]] = {}
    know_the_modules()
    gc.collect()
    if hasattr(gc, "freeze"):
        gc.freeze()  # a collection in a child need not copy all of this
    waiting = list(calls.items())
    while waiting or running:
        while waiting and len(running) < at_once:
            name, arguments = waiting.pop(0)
            read, write = fork.Pipe(duplex=False)
            process = fork.Process(target=_answer, args=(write, function, arguments))
            process.start()
            write.close()
            running[read] = name, process, time.monotonic() + LIMIT
        first = min(end for _, _, end in running.values())
        ready = multiprocessing.connection.wait(list(running), max(0, first - time.monotonic()))
        for read, (name, process, end) in list(running.items()):
            if read in ready:
                try:
                    found[name] = read.recv()
                except EOFError:
                    process.join()
                    found[name] = None, f"its process ended with status {process.exitcode}"
            elif time.monotonic() >= end:
                found[name] = None, f"stopped after {LIMIT} s"
            else:
                continue
            del running[read]
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.join()
    return found


def _answer(write: Any, function: Callable[..., Any], arguments: Any) -> None:
    os.setsid()  # what it starts ends with it
    try:
        answer = function(*arguments), ""
    except BaseException as error:
        answer = None, f"{type(error).__name__}: {error}"
    write.send(answer)
    os._exit(0)  # at once: nothing needs to be taken down


def main(root: str, task: str, *names: str) -> None:
    """Print as JSON what the tests of examples did, and what the cells of those that failed show.

    Args:
        root: the folder of the repository.
        task: ``tests``, or ``shown`` for what cells show alone.
        names: examples, such as ``topic/file.py``; for ``shown`` with a kind, after a colon.
    """
    sys.path.insert(0, str(Path(root) / "docs" / "_ext"))
    plain_source.install()
    from kernel_environment import ENVIRONMENT
    from verified_data import OWN

    os.environ.update(ENVIRONMENT, PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")
    missing = name_the_module()
    import tensorflow as tf

    said: Dict[str, Any] = {"tensorflow": tf.__version__, "python": platform.python_version()}
    asked = list(names)
    if task == "tests":
        found = run_tests(root, asked, missing)
        said.update(missing=missing, found=found)
        asked = [
            f"{name}:{kind}"
            for name, kinds in found.items()
            for kind, outcome in kinds.items()
            if outcome and kind != OWN
        ]
    cells = all_of(shown, {name: (root, *name.split(":")) for name in asked})
    said["shown"] = {name: texts or {} for name, (texts, _) in cells.items()}
    # What TensorFlow prints of itself goes before the last line.
    print("\n" + json.dumps(said))


if __name__ == "__main__":
    main(*sys.argv[1:])
