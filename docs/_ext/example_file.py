"""Read the named cells of an example file.

An example is a plain Python script. A line ``# %% name`` starts a cell, which
reaches to the next such line; VS Code, Spyder and Jupytext know the same marker.
What follows the name is the cell's metadata, in Jupytext's notation:

``raises="TypeName"``
    the cell must raise just this exception type;
``varies=true``
    the numbers that the cell prints differ from run to run (see ``recorded.py``).

Pages and tests both read examples through this module, so a cell is the same
text, with the same promises, to both. It needs nothing but the standard library.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

MARKER = re.compile(r"# %%(?P<rest>.*)")
HEADER = re.compile(
    r' (?P<name>[a-z][a-z0-9_]*)(?: raises="(?P<raises>[A-Za-z]+)")?(?P<varies> varies=true)?'
)


class ExampleFileError(ValueError):
    """An example file that cannot be read; the message names file and line."""


@dataclass(frozen=True)
class Cell:
    """One named cell of an example file.

    Attributes:
        name: what follows ``# %%`` on the marker line.
        source: the lines of the cell as they stand in the file, without the blank
            lines around them and without a final newline.
        line: the line of the file, from 1, on which ``source`` starts.
        raises: the name of the exception type that the cell must raise, or None.
        varies: whether the numbers that the cell prints differ from run to run.
    """

    name: str
    source: str
    line: int
    raises: str | None = None
    varies: bool = False


def read_cells(path: Path) -> dict[str, Cell]:
    """Return the cells of an example file by name, in the file's order.

    Args:
        path: the example file, in UTF-8.

    Raises:
        ExampleFileError: the file is missing, has no cell, an empty one, a repeated
            name, a marker that cannot be read, or code before its first marker.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        raise ExampleFileError(f"{path}: there is no such file") from None
    markers = [number for number, line in enumerate(lines) if MARKER.fullmatch(line)]
    if not markers:
        raise ExampleFileError(f"{path}: has no cell; start one with a line '# %% name'")
    _check_preamble(path, lines[: markers[0]])
    cells: dict[str, Cell] = {}
    for start, end in zip(markers, [*markers[1:], len(lines)]):
        cell = _read_cell(path, lines, start, end)
        if cell.name in cells:
            raise ExampleFileError(f"{path}:{start + 1}: a second cell named {cell.name!r}")
        cells[cell.name] = cell
    return cells


def _check_preamble(path: Path, lines: list[str]) -> None:
    """Only the docstring, one line, may stand before the first cell."""
    for number, line in enumerate(lines):
        if line.strip() and not (number == 0 and re.fullmatch(r'""".+"""', line)):
            raise ExampleFileError(
                f"{path}:{number + 1}: only a docstring of one line may stand before the first cell"
            )


def _read_cell(path: Path, lines: list[str], start: int, end: int) -> Cell:
    header = HEADER.fullmatch(lines[start][len("# %%") :])
    if not header:
        raise ExampleFileError(
            f"{path}:{start + 1}: write the marker as "
            f"'# %% name', '# %% name raises=\"Type\"' or '# %% name varies=true'"
        )
    first, last = start + 1, end - 1
    while first <= last and not lines[first].strip():
        first += 1
    while last >= first and not lines[last].strip():
        last -= 1
    if first > last:
        raise ExampleFileError(f"{path}:{start + 1}: cell {header['name']!r} is empty")
    return Cell(
        name=header["name"],
        source="\n".join(lines[first : last + 1]),
        line=first + 1,
        raises=header["raises"],
        varies=bool(header["varies"]),
    )
