"""Measure how long the site takes to build: `nox -s bench`.

The ways alternate, so that a change of the machine's load meets all of them. The table is
printed, and written to docs/reference/building.json, from which the page "How the site is
built" takes it. Times are in seconds, memory in MB; memory is the proportional share
(PSS) where the system tells it, so that what processes share counts once.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from importlib.metadata import version
from pathlib import Path
from typing import Any

import forked_kernels
import nbformat
import psutil
from bench_saves import measure_saves
from fork_server import ForkServer
from kernel_environment import ENVIRONMENT, write_profile
from nbclient import NotebookClient

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
RECORD = DOCS / "reference" / "building.json"
JOBS = (os.cpu_count() or 1) + 1  # as nox -s docs has it
TRIES = 3
PRELOAD = ["tensorflow.compat.v1", "numpy.random"]
STOCK = ["-D", "fork_kernels=0"]
OFF = ["-D", "nb_execution_mode=off"]
WAYS = {"forked kernels": [], "stock kernels": STOCK, "execution off": OFF}
# One process cannot run them all: some leave a graph as its default, which the next cannot reset.
PROGRAMS = """
import os, pathlib, sys
sys.path.insert(0, sys.argv[1])
import tensorflow.compat.v1
from run_example import run_example
for path in sys.argv[2:]:
    if os.fork() == 0:
        failed = 1
        try:
            run_example(pathlib.Path(path))
            failed = 0
        finally:
            os._exit(failed)
    if os.wait()[1]:
        print(path, "failed: its time is not whole")
"""
SESSION = '''"""A small session."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable({number})
assign = tf.assign(v, v + 1)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run(assign))
'''


def seconds(command: list[str]) -> float:
    """Return how long a command takes, once it succeeds.

    Stock kernels of builds with several readers fail now and then: another process may
    have taken the port that Jupyter chose.
    """
    for _ in range(TRIES):
        start = time.perf_counter()
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if not run.returncode:
            return time.perf_counter() - start
        print(f"This failed: {' '.join(command)}\n{run.stderr[-2000:]}", flush=True)
    sys.exit(f"It failed {TRIES} times; its time is unknown.")


def build_command(docs: Path, out: Path, *options: str) -> list[str]:
    """Return the command that builds a site from nothing."""
    command = [sys.executable, "-m", "sphinx", "-c", str(DOCS), "--quiet", f"--jobs={JOBS}"]
    return [
        *command,
        "--fresh-env",
        f"--doctree-dir={out}/doctrees",
        *options,
        str(docs),
        f"{out}/html",
    ]


def measure_site(rounds: int) -> dict[str, list[float]]:
    """Return the seconds of each way to build this site, a round each."""
    examples = [str(path) for path in sorted((ROOT / "examples").rglob("*.py"))]
    programs = [sys.executable, "-c", PROGRAMS, str(DOCS / "_ext"), *examples]
    times: dict[str, list[float]] = {way: [] for way in [*WAYS, "the limit"]}
    for number in range(rounds):
        for way, options in WAYS.items():
            with tempfile.TemporaryDirectory() as out:
                times[way].append(seconds(build_command(DOCS, Path(out), *options)))
            print(f"round {number + 1}: {way}: {times[way][-1]:.1f} s", flush=True)
        start = time.perf_counter()
        subprocess.run(programs, check=True, stderr=subprocess.DEVNULL)
        took = time.perf_counter() - start
        times["the limit"].append(times["execution off"][-1] + took)
        print(f"round {number + 1}: the limit: {times['the limit'][-1]:.1f} s", flush=True)
    return times


class Memory(threading.Thread):
    """The peak memory of a process and its descendants, in MB.

    Args:
        process: the process at the root.
    """

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        super().__init__(daemon=True)
        self.root = psutil.Process(process.pid)
        self.largest = self.all = 0.0

    def run(self) -> None:
        """Look every tenth of a second, until the root has ended."""
        while self.root.is_running() and self.root.status() != psutil.STATUS_ZOMBIE:
            sizes = []
            for process in [self.root, *self.root.children(recursive=True)]:
                try:
                    full = process.memory_full_info()
                except psutil.Error:
                    continue  # it has ended
                sizes.append(getattr(full, "pss", full.uss) / 1e6)
            self.largest = max([self.largest, *sizes])
            self.all = max(self.all, sum(sizes))
            time.sleep(0.1)


def measure_growth(sizes: list[int]) -> list[dict[str, float]]:
    """Return time and peak memory for generated sites of so many pages."""
    rows = []
    for pages in sizes:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "docs").mkdir()
            (root / "examples" / "x").mkdir(parents=True)
            for number in range(pages):
                (root / "examples" / "x" / f"e{number}.py").write_text(
                    SESSION.format(number=number)
                )
                cell = f"```{{code-cell}}\n:example: x/e{number}.py#run\n```\n"
                (root / "docs" / f"p{number}.md").write_text(f"# Page {number}\n\n{cell}")
            names = "\n".join(f"p{number}" for number in range(pages))
            (root / "docs" / "index.md").write_text(f"# Index\n\n```{{toctree}}\n{names}\n```\n")
            start = time.perf_counter()
            with subprocess.Popen(build_command(root / "docs", root / "out")) as process:
                memory = Memory(process)
                memory.start()
                if process.wait() != 0:
                    sys.exit(f"The site of {pages} pages did not build.")
            took = time.perf_counter() - start
            memory.join()
        rows.append({"pages": pages, "s": took, "largest MB": memory.largest, "all MB": memory.all})
        print(f"{pages} pages: {took:.1f} s, {memory.all:.0f} MB", flush=True)
    return rows


class TimedClient(NotebookClient):
    """nbclient's own client, which notes how long each step takes."""

    async def timed(self, step: str, work: Any) -> Any:
        """Await a step and note its seconds."""
        start = time.perf_counter()
        try:
            return await work
        finally:
            self.steps[step] = self.steps.get(step, 0.0) + time.perf_counter() - start

    steps: dict[str, float]

    async def async_start_new_kernel(self, **options: Any) -> None:
        """Start the kernel's process."""
        await self.timed("process started", super().async_start_new_kernel(**options))

    async def async_start_new_kernel_client(self) -> Any:
        """Wait until the kernel answers."""
        return await self.timed("kernel ready", super().async_start_new_kernel_client())

    async def async_execute_cell(self, *cell: Any, **options: Any) -> Any:
        """Execute a cell."""
        return await self.timed("cells executed", super().async_execute_cell(*cell, **options))

    async def _async_cleanup_kernel(self) -> None:
        await self.timed("kernel ended", super()._async_cleanup_kernel())


def in_process(sources: list[str]) -> float:
    """Run cells in IPython's shell in this very process and return the seconds it takes."""
    from IPython.core.interactiveshell import InteractiveShell

    start = time.perf_counter()
    shell = InteractiveShell.instance()
    for source in sources:
        shell.run_cell(source).raise_error()
    return time.perf_counter() - start


def measure_page(times: int) -> dict[str, dict[str, float]]:
    """Return the seconds of each step of one small page, the median of so many pages."""
    set_up = (DOCS / "_ext" / "fresh_start.py").read_text(encoding="utf-8")
    sources = [f"{set_up}\nfresh_start()\n", SESSION.format(number=5).partition("# %% run")[2]]
    account: dict[str, dict[str, float]] = {}
    os.environ.update(ENVIRONMENT)
    with tempfile.TemporaryDirectory() as folder:
        write_profile(Path(folder))

        def run(number: int) -> dict[str, float]:
            cells = [nbformat.v4.new_code_cell(source) for source in sources]
            kernel = {"kernelspec": {"name": "python3", "display_name": "Python"}}
            client = TimedClient(nbformat.v4.new_notebook(cells=cells, metadata=kernel))
            client.steps = {}
            start = time.perf_counter()
            client.execute()
            return client.steps | {"in all": time.perf_counter() - start}

        def medians(runs: list[dict[str, float]]) -> dict[str, float]:
            return {step: statistics.median(run[step] for run in runs) for step in runs[0]}

        account["stock kernel"] = medians([run(number) for number in range(3)])
        with ForkServer([*PRELOAD, *forked_kernels.KERNEL]) as server:
            server.fork("json", "loads", "1").wait()
            forked_kernels.keep(server)
            account["forked kernel"] = medians([run(number) for number in range(times)])
            path = [str(Path(__file__).parent), str(DOCS / "_ext")]
            shells = [
                server.call("bench", "in_process", sources, path=path, timeout=60)
                for _ in range(times)
            ]
            account["shell in a forked process"] = {"in all": statistics.median(shells)}
    return account


def main() -> None:
    """Measure, print the tables, and write them where the page finds them."""
    parser = argparse.ArgumentParser(description="Measure how long the site takes to build.")
    parser.add_argument("--rounds", type=int, default=3, help="how often each way is measured")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1, 10, 50, 200], help="pages")
    options = parser.parse_args()
    asyncio.set_event_loop(asyncio.new_event_loop())
    page = measure_page(10)
    saves = measure_saves(10)
    growth = measure_growth(options.sizes)
    site = measure_site(options.rounds)
    medians = {way: statistics.median(times) for way, times in site.items()}
    ours = medians["forked kernels"]
    result = {
        "with": f"TensorFlow {version('tensorflow')}, Python {platform.python_version()}, "
        f"{platform.system()}, {os.cpu_count()} cores",
        "rounds": options.rounds,
        "site": [
            {"way": way, "s": round(took, 1), "forked = 1": round(took / ours, 2)}
            for way, took in medians.items()
        ],
        "growth": [
            {name: round(value, 1 if name == "s" else None) for name, value in row.items()}
            for row in growth
        ],
        "page": [
            {"step": step}
            | {way: round(steps[step], 3) for way, steps in page.items() if step in steps}
            for step in page["stock kernel"]
        ],
        "saves": saves,
    }
    RECORD.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
