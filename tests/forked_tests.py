"""Run test files in processes forked from one that has imported TensorFlow.

Each file gets a process of its own, so that what one example does to TensorFlow, or to
the process, no other sees. As many run at once as there are cores.
"""

from __future__ import annotations

import contextlib
import functools
import io
import os
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from fork_server import CallError, ForkServer

ROOT = Path(__file__).parents[1]
PATH = [str(ROOT / folder) for folder in ("tests", "docs/_ext")]
PRELOAD = ["tensorflow.compat.v1", "numpy.random", "pytest", "_pytest.assertion"]
LIMIT = 300  # seconds a file


@functools.cache
def server() -> ForkServer:
    """Return the process that forks others, started by the first that asks."""
    return ForkServer(PRELOAD)


def stop_server() -> None:
    """End it, if it runs."""
    if server.cache_info().currsize:
        server().close()
        server.cache_clear()


class ForkedFiles:
    """The pytest plugin: items below a folder run in forked processes.

    Args:
        folder: the folder of their test files.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pool = ThreadPoolExecutor(os.cpu_count())
        self.reports: dict[Path, Future[list[dict[str, Any]]]] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> bool | None:
        """Take the reports of an item from the process that ran its file."""
        if self.folder not in item.path.parents:
            return None
        if not self.reports:
            self._start(item.session)
        hook = item.ihook
        hook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        for report in self._reports(item):
            hook.pytest_runtest_logreport(report=report)
        hook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
        return True

    def _reports(self, item: pytest.Item) -> list[pytest.TestReport]:
        why = "it did not run"
        try:
            answers = self.reports[item.path].result()
            found = [_restore(item, data) for data in answers if data["nodeid"] == item.nodeid]
        except CallError as error:
            found, why = [], str(error)
        why = f"The process of {item.path.name}: {why}"
        return found or [pytest.TestReport(item.nodeid, item.location, {}, "failed", why, "call")]

    def _start(self, session: pytest.Session) -> None:
        items = (item for item in session.items if self.folder in item.path.parents)
        for path, group in groupby(items, key=lambda item: item.path):
            names = [item.nodeid for item in group]
            self.reports[path] = self.pool.submit(
                server().call,
                *(__name__, "run", str(session.config.rootpath), names),
                path=PATH,
                timeout=LIMIT,
            )

    def pytest_sessionfinish(self) -> None:
        """Leave no process behind, also after an interrupt."""
        stop_server()
        self.pool.shutdown(cancel_futures=True)


def _restore(item: pytest.Item, data: dict[str, Any]) -> pytest.TestReport:
    restore = item.ihook.pytest_report_from_serializable
    report: pytest.TestReport = restore(config=item.config, data=data)
    if isinstance(report.longrepr, list):  # where and why a test is skipped: a tuple, but in JSON
        report.longrepr = tuple(report.longrepr)
    return report


class _Reports:
    def __init__(self) -> None:
        self.data: list[dict[str, Any]] = []
        self.config: pytest.Config

    def pytest_configure(self, config: pytest.Config) -> None:
        self.config = config

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        hook = self.config.hook
        self.data.append(hook.pytest_report_to_serializable(config=self.config, report=report))


def run(root: str, names: list[str]) -> list[dict[str, Any]]:
    """Run tests here, in the forked process.

    Args:
        root: pytest's root folder.
        names: the node ids of the tests.

    Returns:
        Their reports, as pytest serializes them.
    """
    os.environ["IN_FORKED_TESTS"] = "1"
    reports = _Reports()
    with contextlib.redirect_stdout(io.StringIO()):
        pytest.main([f"--rootdir={root}", "-pno:cacheprovider", *names], plugins=[reports])
    return reports.data
