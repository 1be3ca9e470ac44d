"""Place boxes and arrows: the one door to the layout library.

The library is graphviz-pure, a port of Graphviz that pip brings as one program. It needs
nothing of the system, and gives the same numbers on every machine.
"""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
from dataclasses import dataclass
from typing import Sequence, Tuple

PROGRAM = "graphviz-pure"
INCH = 72.0  # Graphviz's unit, in ours
TIME_LIMIT = 20  # seconds
Point = Tuple[float, float]


@dataclass
class Place:
    """Where things are, with y downwards.

    Attributes:
        width: the width of the whole.
        height: its height.
        boxes: the centre of each box.
        arrows: the points of each arrow: a start, then three for each Bézier curve.
    """

    width: float
    height: float
    boxes: list[Point]
    arrows: list[list[Point]]


def lay_out(
    sizes: Sequence[Point], arrows: Sequence[tuple[int, int]], groups: Sequence[Sequence[int]] = ()
) -> Place:
    """Place boxes of given sizes so that arrows point down and rarely cross.

    Args:
        sizes: the width and height of each box.
        arrows: the numbers of the boxes at the tail and at the head of each arrow.
        groups: numbers of boxes to place together, apart from the others.

    Raises:
        RuntimeError: the layout program is missing, failed, or took too long.
    """
    lines = [
        "digraph {",
        "graph [nodesep=0.3 ranksep=0.42]",
        'node [shape=box fixedsize=true label=""]',
        "edge [dir=none]",
    ]
    for number, (width, height) in enumerate(sizes):
        lines.append(f"{number} [width={width / INCH:.4f} height={height / INCH:.4f}]")
    for number, group in enumerate(groups):
        inside = " ".join(str(box) for box in group)
        lines.append(f"subgraph cluster_{number} {{ margin=26 {inside} }}")
    lines += [f"{tail} -> {head}" for tail, head in arrows]
    return _read(_run("\n".join([*lines, "}"])), len(sizes), arrows)


def _run(text: str) -> str:
    program = shutil.which(PROGRAM, path=sysconfig.get_path("scripts")) or shutil.which(PROGRAM)
    if program is None:
        raise RuntimeError(f"{PROGRAM} is missing; pip install {PROGRAM}")
    try:
        done = subprocess.run(
            [program, "-Kdot", "-Tplain"],
            input=text.encode(),
            capture_output=True,
            timeout=TIME_LIMIT,
            check=True,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise RuntimeError(f"{PROGRAM} cannot lay out the graph: {error}") from None
    return done.stdout.decode()


def _read(text: str, boxes: int, arrows: Sequence[tuple[int, int]]) -> Place:
    place = Place(0.0, 0.0, [(0.0, 0.0)] * boxes, [])
    found = {}  # type: ignore[var-annotated]
    for line in text.splitlines():
        words = line.split()
        if words[0] == "graph":
            place.width, place.height = float(words[2]) * INCH, float(words[3]) * INCH
        elif words[0] == "node":
            place.boxes[int(words[1])] = _point(words[2:4], place.height)
        elif words[0] == "edge":
            numbers = words[4 : 4 + 2 * int(words[3])]
            points = [_point(numbers[i : i + 2], place.height) for i in range(0, len(numbers), 2)]
            found.setdefault((int(words[1]), int(words[2])), []).append(points)
    # Graphviz lists arrows in an order of its own.
    place.arrows = [found[arrow].pop(0) for arrow in arrows]
    return place


def _point(words: Sequence[str], height: float) -> Point:
    return round(float(words[0]) * INCH, 1), round(height - float(words[1]) * INCH, 1)
