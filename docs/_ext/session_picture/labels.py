"""What stands in each box at each step, and what each step is called in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Tuple

from session_picture.model import Box, Model
from session_picture.recorded_data import Recording, Run, Tensor

LONGEST_LINE = 22
LONGEST_CALL = 48
MOST_CHANGES = 4  # of variables, in words
MOST_NAMES = 8  # of the operations that ran, in words
UNINITIALIZED = "uninitialized"
Line = Tuple[str, str]


@dataclass
class Step:
    """The picture at one step: before the runs, or after one of them.

    Attributes:
        number: the number of the run, 0 before the runs.
        title: the number and the call of the run in words.
        lines: the lines of text in each box, each with its part: ``name``, ``type`` or
            ``value``.
        ran: the numbers of the boxes of which an operation ran.
        fed: the numbers of the boxes that were fed.
        fetched: the numbers of the boxes that were fetched.
        words: what happened, in sentences.
        values: the values of the variables afterwards, by session and name.
    """

    number: int
    title: str
    lines: list[list[Line]]
    ran: set[int] = field(default_factory=set)
    fed: set[int] = field(default_factory=set)
    fetched: set[int] = field(default_factory=set)
    words: str = ""
    values: dict[tuple[int, str], str] = field(default_factory=dict)


def make_steps(recording: Recording, model: Model) -> list[Step]:
    """Return the step before the runs, and one for each run."""
    boxes, box_of = model.boxes, model.box_of()
    built = f"The graph has {_count(len(recording.nodes))}; nothing has run."
    lines = [_lines(box, None, {}, {}) for box in boxes]
    steps = [Step(0, "Before the runs", lines, words=built)]
    kept: dict[int, dict[str, str]] = {}  # session -> the values of its variables
    for number, run in enumerate(recording.runs, start=1):
        old = kept.get(run.session, {})
        title = f"{number}. {shorten(run.words, LONGEST_CALL)}"
        step = Step(number, title, [_lines(box, run, old, run.values) for box in boxes])
        step.ran = {box_of[name] for name in run.executed if name in box_of}
        step.fed = {box_of[one.operation] for one in run.feeds if one.operation in box_of}
        step.fetched = {box_of[one.operation] for one in run.fetches if one.operation in box_of}
        step.words = _sentences(recording, run, old)
        kept[run.session] = run.values
        step.values = {
            (session, name): value
            for session, values in sorted(kept.items())
            for name, value in values.items()
        }
        steps.append(step)
    return steps


def _lines(box: Box, run: Run | None, old: dict[str, str], new: dict[str, str]) -> list[Line]:
    """Return the name of a box, its type, and what the run did with it."""
    lines = [("name", text) for text in _broken(box.name)]
    lines += [("type", text) for text in _type(box, run)]
    if box.kind == "variable":
        lines.append(("value", _change(old.get(box.name), new.get(box.name))))
        return lines
    if run:
        for verb, tensors in (("fed", run.feeds), ("gives", run.fetches)):
            given = [one for one in tensors if one.operation in box.members]
            if given:
                value = given[-1].value
                plain = "fetched" if verb == "gives" else verb
                lines.append(
                    ("value", shorten(f"{verb} {value}", LONGEST_LINE) if value else plain)
                )
                break
    return lines


def _broken(name: str) -> list[str]:
    """Return a name in one line or, at a slash, in two; what is longer is cut in the middle."""
    scope, slash, last = name.rpartition("/")
    if len(name) <= LONGEST_LINE or not slash:
        return [_cut(name)]
    return [_cut(scope + slash), _cut(last)]


def _cut(text: str) -> str:
    if len(text) <= LONGEST_LINE:
        return text
    half = LONGEST_LINE // 2
    return text[: half - 1] + "…" + text[-half:]


def _type(box: Box, run: Run | None) -> list[str]:
    """Return the line under the name, none where it would only repeat the name."""
    if box.kind == "scope":
        ran = sum(name in run.executed for name in box.members) if run else 0
        count = _count(len(box.members))
        return [f"{ran} of {count}" if ran else count]
    times = run.executed.get(box.name, 0) if run else 0
    if times > 1:
        return [f"{box.op} × {times}"]
    if box.value:
        return [f"{box.op} {box.value}"]
    return [] if box.name == box.op else [box.op]


def _change(old: str | None, new: str | None) -> str:
    """Return the value of a variable, and the one that it had if that is short enough."""
    now = new or UNINITIALIZED
    change = f"{old} → {now}"
    if old is None or old == new or len(change) > LONGEST_LINE:
        return shorten(now, LONGEST_LINE)
    return change


def _sentences(recording: Recording, run: Run, old: dict[str, str]) -> str:
    said = [_ran(recording, run)]
    if run.feeds:
        said.append(f"Fed: {_listed(run.feeds)}.")
    gave = [one for one in run.fetches if one.value]
    if gave:
        said.append(f"Gave: {_listed(gave)}.")
    changed = [
        f"{name}: {_arrow(old.get(name), value)}"
        for name, value in run.values.items()
        if old.get(name) != value
    ]
    more = len(changed) - MOST_CHANGES
    rest = f"; and {more} more" if more > 0 else ""
    listed = "; ".join(changed[:MOST_CHANGES])
    said.append(f"Variables: {listed}{rest}." if changed else "No variable changed.")
    return " ".join(said)


def _ran(recording: Recording, run: Run) -> str:
    if run.error:
        return f"Raised {run.error}; TensorFlow does not report what ran before that."
    names = [node.name for node in recording.nodes if node.name in run.executed]
    verb = "Ran" if run.exact else "Prepared to run"
    what = f"{verb} {len(names)} of {_count(len(recording.nodes))}"
    more = len(names) - MOST_NAMES
    listed = ", ".join(names[:MOST_NAMES]) + (f" and {more} more" if more > 0 else "")
    return f"{what}: {listed}." if names else f"{what}."


def _arrow(old: str | None, new: str) -> str:
    return f"{old or UNINITIALIZED} → {new}"


def _listed(tensors: list[Tensor]) -> str:
    return ", ".join(f"{one.words} = {one.value}" for one in tensors)


def _count(number: int) -> str:
    return "{} operation{}".format(number, "" if number == 1 else "s")


def shorten(text: str, longest: int) -> str:
    """Return a text, its end cut off if it is long."""
    return text if len(text) <= longest else text[: longest - 1] + "…"
