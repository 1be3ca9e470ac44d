"""Show recorded numbers where a cell's numbers differ from run to run.

Some cells count the outcomes of a race, or time something. They run on every build
like all others, but the reader sees the output that ``nox -s record`` wrote to
``docs/recorded/``: builds stay byte-identical, and the numbers say where they come
from. The record holds the hash of the example, and the output of every build must
be the recorded one in all but its numbers, so that neither can drift.

Run as a program, with names of examples, it renews their records.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import sys
from pathlib import Path
from typing import Any

from example_file import read_cells

NUMBER = re.compile(r"\d+(?:\.\d+)?")


class RecordError(ValueError):
    """A record that is missing or no longer fits its example."""


def record_path(root: Path, example: str) -> Path:
    """Return the file that holds the recorded output of ``examples/<example>``."""
    return root / "docs" / "recorded" / f"{example}.json"


def recorded_output(root: Path, example: str, cell: str, printed: str) -> str:
    """Return the recorded output of a cell.

    Args:
        root: the folder that holds ``examples`` and ``docs``.
        example: the example's path below ``examples``, such as ``start/hello.py``.
        cell: the cell's name.
        printed: what the cell has just printed.

    Raises:
        RecordError: there is no record, it was made of another text of the example,
            or it differs from ``printed`` in more than its numbers.
    """
    text = recorded_text(root, example, cell)
    if _words(text) != _words(printed):
        raise RecordError(
            f"cell {cell!r} of examples/{example} prints other words than recorded; "
            f"{_renew(example)}"
        )
    return text


def recorded_text(root: Path, example: str, cell: str) -> str:
    """Return the recorded output of a cell, unseen what the cell prints now.

    Raises:
        RecordError: there is no record of the cell, or it was made of another text of
            the example.
    """
    record = _load(root, example)
    if record["sha256"] != _sha256(root, example):
        raise RecordError(
            f"examples/{example} has changed since it was recorded; {_renew(example)}"
        )
    if cell not in record["cells"]:
        raise RecordError(f"cell {cell!r} of examples/{example} is not recorded; {_renew(example)}")
    return record["cells"][cell]


def recorded_with(root: Path, example: str) -> str:
    """Return the sentence that says where the recorded numbers come from."""
    record = _load(root, example)
    return f"Recorded with {record['with']}. The numbers differ from run to run."


def _renew(example: str) -> str:
    return f"run: nox -s record -- {example}"


def _load(root: Path, example: str) -> dict[str, Any]:
    try:
        return json.loads(record_path(root, example).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise RecordError(f"examples/{example} is not recorded yet; {_renew(example)}") from None


def _sha256(root: Path, example: str) -> str:
    return hashlib.sha256((root / "examples" / example).read_bytes()).hexdigest()


def _words(text: str) -> str:
    return re.sub(r"\s+", " ", NUMBER.sub("#", text)).strip()


def record(root: Path, example: str) -> None:
    """Run an example and write what its varying cells print to its record."""
    import tensorflow as tf
    from run_example import run_example  # needs TensorFlow, as the rest does not

    run = run_example(root / "examples" / example)
    varying = [
        cell.name for cell in read_cells(root / "examples" / example).values() if cell.varies
    ]
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    content = {
        "sha256": _sha256(root, example),
        "with": f"TensorFlow {tf.__version__} on {platform.system()}, {cores} cores",
        "cells": {name: run.printed[name] for name in varying},
    }
    path = record_path(root, example)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    print(f"recorded {example}")


if __name__ == "__main__":
    root = Path(__file__).parents[2]
    examples = sys.argv[1:] or sorted(
        path.relative_to(root / "examples").as_posix()
        for path in (root / "examples").glob("*/*.py")
        if any(cell.varies for cell in read_cells(path).values())
    )
    for example in examples:
        record(root, example)
