"""Keep what examples printed, so that an edit re-executes only the example it changes.

A page's examples do not see each other: each starts afresh. When a page is read again,
an example whose cells, set-up and TensorFlow are the same as before keeps its outputs;
a cell is another one too when its file begins or ceases to declare an exception.
They lie below Sphinx's folder of doctrees; a build without one, or with ``-E``,
executes everything.
"""

from __future__ import annotations

import functools
import hashlib
import json
from importlib.metadata import version
from typing import TYPE_CHECKING

import nbformat

if TYPE_CHECKING:
    from pathlib import Path

    from nbformat import NotebookNode

SKIP = "skip-execution"  # the tag by which nbclient leaves a cell alone


class KeptOutputs:
    """The outputs of the examples that the last builds executed.

    Args:
        doctrees: Sphinx's folder of doctrees.
        usable: whether outputs may be restored; else they are only kept.
    """

    def __init__(self, doctrees: Path, *, usable: bool) -> None:
        self.folder = doctrees / "outputs"
        self.usable = usable

    def restore(self, cells: list[NotebookNode]) -> bool:
        """Give the cells of one example their kept outputs; tell whether there are any."""
        kept = self._file(cells)
        if not self.usable or not kept.exists():
            return False
        for cell, outputs in zip(cells, json.loads(kept.read_text("utf-8")), strict=True):
            cell.outputs = [nbformat.from_dict(output) for output in outputs]
            cell.metadata["tags"] = [*cell.metadata["tags"], SKIP]
        return True

    def keep(self, cells: list[NotebookNode]) -> None:
        """Keep the outputs of one example's cells."""
        self.folder.mkdir(parents=True, exist_ok=True)
        outputs = [cell.outputs for cell in cells]
        self._file(cells).write_text(json.dumps(outputs), encoding="utf-8")

    def _file(self, cells: list[NotebookNode]) -> Path:
        may_raise = ["raises-exception" in cell.metadata.get("tags", []) for cell in cells]
        what = [_tensorflow(), *(cell.source for cell in cells), *may_raise]
        return self.folder / f"{hashlib.sha256(json.dumps(what).encode()).hexdigest()}.json"


@functools.cache
def _tensorflow() -> str:
    return version("tensorflow")
