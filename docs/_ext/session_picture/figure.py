"""Put a recording on a page: an HTML figure to step through, without JavaScript."""

from __future__ import annotations

import dataclasses
from html import escape
from typing import Sequence

from session_picture import svg
from session_picture.labels import UNINITIALIZED, Step, make_steps
from session_picture.layout import lay_out
from session_picture.model import MOST_BOXES, Model, make_model
from session_picture.recorded_data import Recording

MOST_ROWS = 200  # of the table of operations

KINDS = {
    "variable": "cylinder: variable",
    "placeholder": "slanted: placeholder",
    "constant": "no outline: constant",
    "write": "double sides: writes a variable",
    "group": "oval: only waits for others",
    "scope": "stack: several operations",
    "other": "rounded: other operation",
}


def make_content(
    recording: Recording,
    name: str,
    fold: Sequence[str] = (),
    hide: Sequence[str] = (),
    most: int = MOST_BOXES,
    runs: Sequence[int] | None = None,
    step: int | None = None,
    choose: bool = True,
) -> str:
    """Return what a figure of a recording shows under its caption, as HTML.

    Args:
        recording: the recording.
        name: the name of the figure, which no other figure of the page has.
        fold: name scopes to draw as one box each.
        hide: what to leave out, see ``make_model``.
        most: the number of boxes from which on parts are left out and folded.
        runs: the numbers of the runs to show, from 1; all if None. The graph alone if there
            is no run, or if this is ``[0]``.
        step: the number of the run that is shown first; the last one if None.
        choose: whether the reader chooses a step; if not, all are shown.

    Raises:
        ValueError: the recording is empty, there is no run of such a number, or
            ``fold`` or ``hide`` names nothing.
    """
    if not recording.nodes:
        raise ValueError("the program builds no graph that can be drawn")
    numbers = list(range(1, len(recording.runs) + 1)) if runs is None else list(runs)
    graph_only = numbers in ([], [0])
    if graph_only:
        numbers = []
    for number in numbers:
        if not 1 <= number <= len(recording.runs):
            raise ValueError(f"there is no run {number}; {len(recording.runs)} are recorded")
    some = dataclasses.replace(recording, runs=[recording.runs[i - 1] for i in numbers])
    model = make_model(some, fold, hide, most)
    # The optimizer makes its graph only when a run needs it.
    before = [0] if graph_only or (numbers[0] == 1 and not recording.optimizer) else []
    shown = [one for one in make_steps(recording, model) if one.number in before + numbers]
    if graph_only:
        shown = [_without_values(shown[0])]
    first = shown[-1].number if step is None else step
    if first not in [one.number for one in shown]:
        raise ValueError(f"there is no step {first} in the figure")
    sizes = svg.box_sizes(model, shown)
    groups = _devices(model)
    arrows = [(arrow.tail, arrow.head) for arrow in model.arrows]
    place = lay_out(sizes, arrows, list(groups.values()))
    body = "".join(
        _step(
            name,
            one,
            svg.draw(model, one, sizes, place, groups),
            " checked" if one.number == first else "",
            choose and not graph_only,
        )
        for one in shown
    )
    if choose and not graph_only:
        body = f'<fieldset class="sp-steps"><legend>Step</legend>{body}</fieldset>'
    parts = [
        body,
        _values(recording, shown, {run.session for run in some.runs}, set(model.box_of())),
        _remarks(some, model, len(recording.runs) - len(numbers)),
        _key(model, graph_only),
        _table(recording),
    ]
    return f'<div class="sp-made">{"".join(parts)}</div>'


def _step(name: str, step: Step, picture: str, checked: str, choose: bool) -> str:
    title = escape(step.title)
    scrolling = _scrolling(f"Picture of the graph: {title}", picture)
    content = f'<div class="sp-step">{scrolling}<p>{escape(step.words)}</p></div>'
    if not choose:
        return f"<p><strong>{title}</strong></p>{content}"
    own = f"{name}-{step.number}"
    button = f'<input type="radio" name="{name}" id="{own}"{checked}>'
    return f'{button}<label for="{own}">{title}</label>{content}'


def _without_values(step: Step) -> Step:
    """Return the step before all runs as a picture of the graph alone."""
    lines = [[line for line in box if line[0] != "value"] for box in step.lines]
    words = step.words.replace("; nothing has run", "")
    return dataclasses.replace(step, title="The graph", lines=lines, words=words)


def _devices(model: Model) -> dict[str, list[int]]:
    """Return the boxes of each device, where there is more than one."""
    found: dict[str, list[int]] = {}
    for number, box in enumerate(model.boxes):
        if box.device:
            found.setdefault(_short_device(box.device), []).append(number)
    return found if len(found) > 1 else {}


def _short_device(device: str) -> str:
    """Return what tells devices apart: ``/job:ps/replica:0/task:1/device:CPU:0`` is long."""
    parts = dict(part.split(":", 1) for part in device.strip("/").split("/") if ":" in part)
    where = parts.get("job", "")
    kind = parts.get("device", "")
    if where in ("", "localhost"):
        return kind
    return "{} {}, {}".format(where, parts.get("task", "0"), kind)


def _values(
    recording: Recording, steps: Sequence[Step], sessions: set[int], drawn: set[str]
) -> str:
    """Return the table of the values of the variables that are drawn, a row a step."""
    columns = [
        (session, name)
        for session, name in dict.fromkeys(key for step in steps for key in step.values)
        if session in sessions and name in drawn
    ]
    if not columns:
        return ""
    several = len({session for session, _ in columns}) > 1
    head = "".join(
        '<th scope="col"><code>{}</code>{}</th>'.format(
            escape(name), " in " + escape(recording.sessions[session]) if several else ""
        )
        for session, name in columns
    )
    rows = "".join(
        '<tr><th scope="row">{}</th>{}</tr>'.format(
            escape(step.title),
            "".join(f"<td>{escape(step.values.get(key, UNINITIALIZED))}</td>" for key in columns),
        )
        for step in steps
    )
    return _scrolling(
        "Values of the variables",
        "<table><caption>The variables after each step</caption>"
        f'<thead><tr><th scope="col">step</th>{head}</tr></thead><tbody>{rows}</tbody></table>',
    )


def _scrolling(label: str, content: str) -> str:
    return f'<div class="sp-scroll" role="group" tabindex="0" aria-label="{label}">{content}</div>'


def _remarks(recording: Recording, model: Model, skipped: int) -> str:
    """Say how the picture came about, and what it does not show."""
    if not recording.runs:
        said = ["Drawn from the graph."]
    elif recording.optimizer:
        said = [
            "Drawn from the graph that the graph optimizer made of the program's graph, "
            "and a trace of its runs."
        ]
    else:
        said = [
            "Drawn from the graph and a trace of its runs, with the graph optimizer and "
            "constant folding off."
        ]
    if not all(run.exact for run in recording.runs):
        said.append(
            "Servers report no trace: what is filled is what they were given to run; "
            "which branch of a condition ran, and how often a loop, is not known."
        )
    if model.left_out:
        said.append(f"For a smaller picture: {'; '.join(model.left_out)}.")
    skipped += recording.unrecorded
    if skipped and recording.runs:
        said.append(f"Other runs of the program, not shown: {skipped}.")
    if recording.elsewhere and recording.runs:
        said.append(f"Runs of other graphs, not shown: {recording.elsewhere}.")
    return f'<p class="sp-remarks">{escape(" ".join(said))}</p>'


def _key(model: Model, graph_only: bool) -> str:
    """Tell what the shapes and the arrows mean."""
    kinds = {box.kind for box in model.boxes}
    arrows = ["solid arrow: tensor", "dashed arrow: control input"]
    if any(arrow.writes for arrow in model.arrows):
        arrows.append("arrow with two heads: the operation writes the variable")
    meanings = [
        *([] if graph_only else ["filled, thick outline: ran in this step"]),
        *(words for kind, words in KINDS.items() if kind in kinds),
        *arrows,
    ]
    items = "".join(f"<li>{escape(words)}</li>" for words in meanings)
    return f"<details><summary>How to read the figure</summary><ul>{items}</ul></details>"


def _table(recording: Recording) -> str:
    nodes, said = recording.nodes, ""
    if len(nodes) > MOST_ROWS:
        ran = {name for run in recording.runs for name in run.executed}
        nodes = sorted(nodes, key=lambda node: node.name not in ran)[:MOST_ROWS]
        said = f", {MOST_ROWS} of them listed"
    rows = []
    for node in nodes:
        runs = [str(i) for i, run in enumerate(recording.runs, 1) if node.name in run.executed]
        kind = f"{node.op} {node.value}" if node.value else node.op
        cells = [kind, ", ".join(node.inputs), ", ".join(node.waits_for), ", ".join(runs)]
        rows.append(
            '<tr><th scope="row"><code>{}</code></th>{}</tr>'.format(
                escape(node.name), "".join(f"<td>{escape(cell)}</td>" for cell in cells)
            )
        )
    head = "".join(
        f'<th scope="col">{title}</th>'
        for title in ("operation", "type", "inputs", "control inputs", "ran in step")
    )
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    return (
        "<details><summary>The graph as a table "
        f"({len(recording.nodes)} operations{said})</summary>"
        f"{_scrolling('The graph as a table', table)}</details>"
    )
