"""Run the tests of all examples on a line of TensorFlow releases: ``nox -s matrix``.

Each release gets an environment in ``.nox``, and its results a file in ``docs/verified``,
which the pages show. Only what changed since is run again, or everything with ``--all``.
The newest release is the one of this environment. Name releases to run these alone.
"""

from __future__ import annotations

import functools
import json
import os
import re
import shutil
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path
from typing import Any

from verified_data import FOLDER, Release, Result, all_examples, fingerprint, read_release

ROOT = Path(__file__).parents[2]
LACK = re.compile(
    r"AttributeError: module .* has no attribute|ImportError|ModuleNotFoundError"
    r"|TypeError: .* got an unexpected keyword argument"
)
RAISED = re.compile(r"\w+Error\b")
NEWEST = version("tensorflow")
CORE = (
    *("tf_assign", "assignment_order", "initializer", "session_run", "reads_and_writes"),
    *("no_snapshot", "one_run_proves_nothing", "assign_returns", "initialization"),
)
# A release, its Python, and what it needs that its own metadata does not say. Those of
# Python 3.6 run the core pages alone.
RELEASES: dict[str, tuple[str, ...]] = {
    "1.4.1": ("3.6", "protobuf<3.21", "numpy<1.17", "dataclasses"),
    "1.12.3": ("3.6", "protobuf<3.21", "numpy<1.17", "dataclasses"),
    "1.15.5": ("3.7", "protobuf<3.21"),
    "2.1.4": ("3.7", "protobuf<3.21"),
    "2.4.4": ("3.8", "protobuf<3.21"),
    "2.10.1": ("3.10", "numpy<2"),
    "2.15.1": ("3.11",),
    "2.16.2": ("3.12",),
    NEWEST: (f"3.{sys.version_info[1]}",),
}


class MatrixError(Exception):
    """What keeps a release from being run, in one line."""


class InstallError(MatrixError):
    """A release that cannot be installed."""


def find_python(wanted: str) -> str:
    """Return the command of a Python.

    Args:
        wanted: its version, such as ``3.7``.

    Raises:
        MatrixError: there is none on the path, nor among those of pyenv.
    """
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    found = [shutil.which(f"python{wanted}")]
    found += [str(path) for path in sorted(pyenv.glob(f"versions/{wanted}.*/bin/python"))]
    for command in filter(None, found):
        if subprocess.run([command, "--version"], capture_output=True, check=False).returncode == 0:
            return command
    raise MatrixError(f"Python {wanted} is missing: install it, or name other releases")


def environment(release: str) -> Path:
    """Return the Python of a release's environment, which is made where there is none.

    Raises:
        MatrixError: its Python is missing.
        InstallError: venv or pip says no.
    """
    if release == NEWEST:
        return Path(sys.executable)
    python_version, *needs = RELEASES[release]
    folder = ROOT / ".nox" / f"matrix-{release}"
    python = folder / "bin" / "python"
    done = folder / "installed"
    if not done.exists():
        install = [str(python), "-m", "pip", "install", "--quiet", "--upgrade"]
        # That of Python 3.6 may choose one that needs a newer Python.
        pip = "pip<22" if python_version == "3.6" else "pip"
        for command in (
            [find_python(python_version), "-m", "venv", "--clear", str(folder)],
            [*install, pip],
            [*install, f"tensorflow=={release}", "pytest", *needs],
        ):
            run = subprocess.run(command, capture_output=True, text=True, check=False)
            if run.returncode:
                lines = run.stderr.strip().splitlines() or [f"exit status {run.returncode}"]
                errors = [line for line in lines if line.startswith("ERROR")]
                raise InstallError(f"cannot be installed: {(errors or lines)[-1]}")
        done.touch()
    return python


def here(python: Path, task: str, names: list[str]) -> dict[str, Any]:
    """Return what ``run_here.py`` found in an environment.

    Raises:
        MatrixError: it failed as a whole.
    """
    program = str(Path(__file__).parent / "run_here.py")
    command = [str(python), program, str(ROOT), task, *names]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        raise MatrixError(f"cannot be run: {run.stderr.strip().splitlines()[-1]}")
    found: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return found


def examples_of(release: str) -> list[str]:
    """Return the examples that a release runs."""
    names = all_examples(ROOT)
    if RELEASES[release][0] == "3.6":
        return [name for name in names if name.partition("/")[0] in CORE]
    return names


def run(release: str, old: Release | None) -> Release:
    """Run a release, and return its results.

    Args:
        release: its version.
        old: the results that are kept for examples that have not changed.
    """
    kept = old.examples if old else {}
    wanted = {name: fingerprint(ROOT, name) for name in examples_of(release)}
    stale = [name for name, of in wanted.items() if name not in kept or kept[name].of != of]
    python = environment(release)
    said = here(python, "tests", stale)
    fresh = {name: Result(wanted[name], kinds) for name, kinds in said["found"].items()}
    add_differences(release, said["shown"], fresh)
    examples = {name: fresh.get(name) or kept[name] for name in wanted}
    return Release(release, said["python"], missing=tuple(said["missing"]), examples=examples)


@functools.cache
def shown_on_newest() -> dict[str, dict[str, str]]:
    """Return what cells show on the newest release, as far as it was asked: kept for the run."""
    return {}


def add_differences(release: str, there: dict[str, Any], results: dict[str, Result]) -> None:
    """Note, where tests failed, which cells show something else than on the newest release.

    A program that uses what a release of TensorFlow 1 does not have yet did not run there.

    Args:
        release: its version.
        there: what cells show, by example and kind of variable, where tests failed.
        results: where to note it.
    """
    newest = shown_on_newest()
    unknown = [name for name in there if name not in newest]
    if unknown:
        newest.update(here(Path(sys.executable), "shown", unknown)["shown"])
    for name, cells in there.items():
        example, _, kind = name.partition(":")
        outcome = results[example].kinds[kind]
        lacks = [cell for cell, text in cells.items() if is_lack(text, newest[name].get(cell))]
        differs = {
            cell: [text, newest[name][cell]]
            for cell, text in cells.items()
            if newest[name].get(cell, text) != text
            # What a cell did not make, the cells after it do not find.
            and not (lacks and text.startswith("NameError"))
        }
        if lacks and release.startswith("1.") and not differs.keys() - set(lacks):
            outcome.clear()
            outcome["lacks"] = cells[lacks[-1]]
        elif differs:
            outcome["differs"] = differs


def is_lack(there: str, newest: str | None) -> bool:
    """Whether a cell raised because the release lacks a name that the newest one has.

    Args:
        there: what the cell shows.
        newest: what it shows on the newest release; None if it does not come that far.
    """
    return bool(LACK.match(there)) and not (newest and RAISED.match(newest))


def write(release: Release) -> None:
    """Write the results of a release, in an order that does not change."""
    data: dict[str, Any] = {"tensorflow": release.version}
    if release.why:
        data["why"] = release.why
    else:
        data["python"] = release.python
        if release.missing:
            data["missing"] = list(release.missing)
        data["examples"] = {
            name: {"of": result.of, "kinds": result.kinds}
            for name, result in sorted(release.examples.items())
        }
    path = ROOT / "docs" / FOLDER / f"{release.version}.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def main(*arguments: str) -> None:
    """Run the named releases, or all, and write what they did."""
    names = [argument for argument in arguments if argument != "--all"] or list(RELEASES)
    unknown = [name for name in names if name not in RELEASES]
    if unknown:
        sys.exit(f"There is no release {unknown[0]!r}; there are: {', '.join(RELEASES)}")
    failed = False
    for name in names:
        path = ROOT / "docs" / FOLDER / f"{name}.json"
        old = read_release(path) if path.exists() and "--all" not in arguments else None
        start = time.monotonic()
        try:
            release = run(name, old)
        except MatrixError as error:
            print(f"TensorFlow {name}: {error}", flush=True)
            if isinstance(error, InstallError) and not path.exists():
                write(Release(name, why=str(error)))
            failed = True
            continue
        write(release)
        passed = sum(result.passed for result in release.examples.values())
        took = time.monotonic() - start
        print(
            f"TensorFlow {name}: {passed} of {len(release.examples)} pass, {took:.0f} s", flush=True
        )
    sys.exit(failed)


if __name__ == "__main__":
    main(*sys.argv[1:])
