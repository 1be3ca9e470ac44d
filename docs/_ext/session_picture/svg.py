"""Draw one step of a picture as SVG.

Kinds of box differ by shape. What ran is filled and has a thick outline; what did not is
thin and pale. Colours are CSS variables, see ``figure.css``.
"""

from __future__ import annotations

from html import escape
from typing import Sequence

from session_picture.labels import Line, Step
from session_picture.layout import Place, Point
from session_picture.model import Arrow, Box, Model

LINE = 16.0
NAME_WIDTH = 7.9  # a character of the monospaced font
TEXT_WIDTH = 6.7  # a wide guess of a character of the proportional font
PADDING = {"placeholder": 30.0, "group": 36.0, "write": 32.0, "constant": 12.0}
MARGIN = 8.0
SMALLEST = 0.85  # a picture shrinks to this before it scrolls


def box_sizes(model: Model, steps: Sequence[Step]) -> list[Point]:
    """Return the width and height of each box, which hold its text at every step."""
    sizes: list[Point] = []
    for number, box in enumerate(model.boxes):
        texts = [step.lines[number] for step in steps]
        wide = max(_text_width(lines) for lines in texts)
        high = max(len(lines) for lines in texts) * LINE
        extra = {"variable": 22.0, "group": 16.0, "scope": 14.0, "constant": 4.0}.get(
            box.kind, 10.0
        )
        sizes.append((round(wide + PADDING.get(box.kind, 20.0)), high + extra))
    return sizes


def _text_width(lines: Sequence[Line]) -> float:
    return max(len(text) * (NAME_WIDTH if part == "name" else TEXT_WIDTH) for part, text in lines)


def draw(
    model: Model, step: Step, sizes: Sequence[Point], place: Place, groups: dict[str, list[int]]
) -> str:
    """Return the picture of one step.

    Args:
        model: the boxes and arrows.
        step: what the boxes say, and which of them ran.
        sizes: the width and height of each box.
        place: where boxes and arrows are.
        groups: boxes by the name of the device, drawn with a frame.
    """
    active = step.ran | step.fed
    parts = [
        _frame(name, [_corners(place.boxes[b], sizes[b]) for b in group])
        for name, group in groups.items()
    ]
    for arrow, points in zip(model.arrows, place.arrows):
        on = arrow.tail in active and arrow.head in step.ran
        parts.append(_arrow(arrow, points, on))
    for number, box in enumerate(model.boxes):
        parts.append(_box(box, step, number, place.boxes[number], sizes[number]))
    width, height = place.width + 2 * MARGIN, place.height + 2 * MARGIN
    view = " ".join(_n(number) for number in (-MARGIN, -MARGIN, width, height))
    start = (
        f'<svg class="sp-svg" role="img" viewBox="{view}" width="{_n(width)}" '
        f'height="{_n(height)}" style="min-width:{_n(SMALLEST * width)}px">'
    )
    words = f"<title>{escape(step.title)}</title><desc>{escape(step.words)}</desc>"
    return f"{start}{words}{''.join(parts)}</svg>"


def _box(box: Box, step: Step, number: int, centre: Point, size: Point) -> str:
    classes = ["sp-" + box.kind]
    classes += ["sp-ran"] if number in step.ran else []
    classes += ["sp-fed"] if number in step.fed else []
    classes += ["sp-got"] if number in step.fetched else []
    lines = step.lines[number]
    x, y = centre
    top = y - LINE * len(lines) / 2 + (4.0 if box.kind == "variable" else 0.0) + 12.0
    text = "".join(
        f'<tspan class="sp-{part}" x="{_n(x)}" y="{_n(top + LINE * place)}">{escape(words)}</tspan>'
        for place, (part, words) in enumerate(lines)
    )
    return f'<g class="{" ".join(classes)}">{_shape(box.kind, x, y, size)}<text>{text}</text></g>'


def _shape(kind: str, x: float, y: float, size: Point) -> str:
    width, height = size
    left, top, right, bottom = _corners((x, y), size)
    if kind == "variable":
        rim, w = 6.0, _n(width)
        arc = f"a{_n(width / 2)} {_n(rim)} 0 0 "
        start = f"M{_n(left)} {_n(top + rim)}{arc}"
        body = f"{start}1 {w} 0v{_n(height - 2 * rim)}{arc}1 -{w} 0z"
        return f'<path d="{body}"/><path class="l" d="{start}0 {w} 0"/>'
    if kind == "placeholder":
        corners = [(left + 10, top), (right, top), (right - 10, bottom), (left, bottom)]
        return f'<polygon points="{_points(corners)}"/>'
    if kind == "group":
        return _tag("ellipse", cx=x, cy=y, rx=width / 2, ry=height / 2)
    lines = ""
    if kind == "scope":
        lines = f"M{_n(left + 4)} {_n(top)}v-4h{_n(width)}v{_n(height)}h-4"
    if kind == "write":
        side = f"{_n(top)}v{_n(height)}"
        lines = f"M{_n(left + 6)} {side}M{_n(right - 6)} {side}"
    radius = {"other": 9, "constant": 5}.get(kind, 0)
    box = _tag("rect", x=left, y=top, width=width, height=height, rx=radius)
    return f'{box}<path class="l" d="{lines}"/>' if lines else box


def _arrow(arrow: Arrow, points: Sequence[Point], on: bool) -> str:
    path = f"M{_n(points[0][0])} {_n(points[0][1])}C{_points(points[1:])}"
    heads = [_head(points[-1], points[:-1], arrow.control)]
    if arrow.writes:
        heads.append(_head(points[0], points[:0:-1], False))
    classes = ["sp-control" if arrow.control else "sp-tensor"] + (["sp-on"] if on else [])
    return '<g class="{}"><path d="{}"/>{}</g>'.format(" ".join(classes), path, "".join(heads))


def _head(tip: Point, before: Sequence[Point], is_open: bool) -> str:
    """Return an arrow head at a point, in the direction in which the line comes."""
    back = next((p for p in reversed(before) if abs(p[0] - tip[0]) + abs(p[1] - tip[1]) > 1), tip)
    dx, dy = tip[0] - back[0], tip[1] - back[1]
    length = (dx * dx + dy * dy) ** 0.5 or 1.0
    dx, dy = 8 * dx / length, 8 * dy / length
    sides = [
        (tip[0] - dx - dy * 0.45, tip[1] - dy + dx * 0.45),
        tip,
        (tip[0] - dx + dy * 0.45, tip[1] - dy - dx * 0.45),
    ]
    return '<polyline class="{}" points="{}"/>'.format("o" if is_open else "h", _points(sides))


def _corners(centre: Point, size: Point) -> tuple[float, float, float, float]:
    (x, y), (width, height) = centre, size
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2


def _frame(name: str, boxes: Sequence[tuple[float, float, float, float]]) -> str:
    left, top = min(box[0] for box in boxes) - 10, min(box[1] for box in boxes) - 24
    right, bottom = max(box[2] for box in boxes) + 10, max(box[3] for box in boxes) + 10
    right = max(right, left + 7.5 * len(name) + 16)
    frame = _tag("rect", x=left, y=top, width=right - left, height=bottom - top, rx=6)
    text = f'<text x="{_n(left + 8)}" y="{_n(top + 15)}">{escape(name)}</text>'
    return f'<g class="sp-device">{frame}{text}</g>'


def _tag(tag: str, **attributes: float) -> str:
    return f"<{tag}{''.join(_attribute(*one) for one in attributes.items())}/>"


def _attribute(name: str, number: float) -> str:
    return f' {name}="{_n(number)}"'


def _points(points: Sequence[Point]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in points)


def _n(number: float) -> str:
    """Return a number with one digit at most after the point."""
    return f"{round(number, 1) + 0.0:g}"  # never minus zero
