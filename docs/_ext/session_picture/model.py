"""Turn a recording into boxes and arrows that fit on a page.

Each operation of the graph gets a box. Then operations are left out or put together:
first what the author names, then what ``tf.Variable`` makes and no run executed, and then,
while there are too many boxes, the initializers, the reads of variables, and name scopes.
``left_out`` says so in words.
"""

from __future__ import annotations

import fnmatch
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Sequence

from session_picture.recorded_data import Node, Recording

MOST_BOXES = 25
FEWEST_BOXES = 8  # a scope is not folded automatically if fewer boxes were left
REST = "(the rest)"

WRITES = re.compile(r"Assign|(Resource)?(Sparse)?Apply[A-Z]|(Resource)?Scatter(?!Nd$)")
KINDS = {
    "VariableV2": "variable",
    "Variable": "variable",
    "VarHandleOp": "variable",
    "Placeholder": "placeholder",
    "PlaceholderWithDefault": "placeholder",
    "Const": "constant",
    "NoOp": "group",
}
PLUMBING = re.compile(
    r"(?P<variable>.+?)/(read|Read/ReadVariableOp|IsInitialized/VarIsInitializedOp)"
)
INITIALIZER = re.compile(r"(?P<variable>.+?)/(Assign|initial_value|Initializer/.*|cond/.*)")


@dataclass
class Box:
    """A box of the picture.

    Attributes:
        name: the name of its operation, or of the scope that it holds.
        kind: variable, placeholder, constant, write, group, scope or other.
        op: the type of its operation; empty for a scope.
        value: the value of a constant.
        device: where its operations ran, if that is known.
        members: the names of its operations.
    """

    name: str
    kind: str
    op: str = ""
    value: str = ""
    device: str = ""
    members: list[str] = field(default_factory=list)


@dataclass
class Arrow:
    """An arrow of the picture.

    Attributes:
        tail: the number of the box where it starts.
        head: the number of the box where it ends.
        control: a control input, not a tensor.
        writes: the tensor refers to a variable, which the operation at the head writes.
    """

    tail: int
    head: int
    control: bool = False
    writes: bool = False


@dataclass
class Model:
    """What a picture shows.

    Attributes:
        boxes: the boxes, in the order of the graph.
        arrows: the arrows between them.
        left_out: what is not shown as it is, in words.
    """

    boxes: list[Box]
    arrows: list[Arrow]
    left_out: list[str] = field(default_factory=list)

    def box_of(self) -> dict[str, int]:
        """Return the number of the box of each operation that has one."""
        return {name: i for i, box in enumerate(self.boxes) for name in box.members}


def kind_of(op: str) -> str:
    """Return the kind of an operation of some type."""
    return KINDS.get(op) or ("write" if WRITES.match(op) else "other")


def make_model(
    recording: Recording,
    fold: Sequence[str] = (),
    hide: Sequence[str] = (),
    most: int = MOST_BOXES,
) -> Model:
    """Return the boxes and arrows of a recording.

    Args:
        recording: the recording.
        fold: name scopes to draw as one box each.
        hide: what to leave out: ``initializers``, ``reads``, or names of operations,
            in which ``*`` stands for anything.
        most: the number of boxes from which on parts are left out and folded.

    Raises:
        ValueError: ``fold`` or ``hide`` names nothing that is in the graph.
    """
    plan = _Plan(recording)
    for scope in fold:
        plan.fold(scope)
    for what in hide:
        if what == "initializers":
            plan.hide_initializers()
        elif what == "reads":
            plan.bypass_reads()
    plan.hide([what for what in hide if what not in ("initializers", "reads")])
    plan.hide_plumbing()
    if plan.count() > most:
        plan.hide_initializers()
    if plan.count() > most:
        plan.bypass_reads()
    while plan.count() > most and plan.fold_some_scope():
        pass
    if plan.count() > most:
        plan.fold_the_rest(most)
    return plan.model()


class _Plan:
    """Which operation goes into which box, until the model is made."""

    def __init__(self, recording: Recording) -> None:
        self.nodes: dict[str, Node] = {node.name: node for node in recording.nodes}
        # Operation -> name of its box, None where it is left out.
        self.box: dict[str, str | None] = {name: name for name in self.nodes}
        self.executed = {name for run in recording.runs for name in run.executed}
        self.named = {
            tensor.operation for run in recording.runs for tensor in run.fetches + run.feeds
        }
        self.variables = [name for name, node in self.nodes.items() if _is_variable(node)]
        self.devices = recording.devices
        self.left_out: list[str] = []

    def count(self) -> int:
        return len(self._boxes())

    def _boxes(self) -> set[str]:
        return {box for box in self.box.values() if box is not None}

    def _of_variables(self, pattern: re.Pattern[str]) -> list[str]:
        """Return the operations that still have a box and belong to a variable."""
        matches = [(name, pattern.fullmatch(name)) for name in self.nodes]
        variables = set(self.variables)
        return [
            name
            for name, match in matches
            if match and match["variable"] in variables and self.box[name] == name
        ]

    def _leave_out(self, names: Sequence[str], what: str) -> None:
        for name in names:
            self.box[name] = None
        if names:
            self.left_out.append(f"{what}: {_operations(len(names))}")

    # What an author can name.

    def fold(self, scope: str) -> None:
        scope = scope.rstrip("/")
        members = self._members(scope)
        if not members:
            raise ValueError(f"the graph has no scope {scope!r} to fold")
        for name in members:
            self.box[name] = scope
        if scope not in self.nodes:
            self.left_out.append(f"{scope} is one box: {_operations(len(members))}")

    def hide(self, patterns: Sequence[str]) -> None:
        hidden: set[str] = set()
        for pattern in patterns:
            names = [name for name in self.nodes if fnmatch.fnmatchcase(name, pattern)]
            if not names:
                raise ValueError(f"the graph has no operation {pattern!r} to hide")
            hidden.update(names)
        self._leave_out([name for name in hidden if self.box[name] is not None], "not shown")

    def hide_initializers(self) -> None:
        names = self._of_variables(INITIALIZER)
        groups = {
            name
            for name, node in self.nodes.items()
            if node.op == "NoOp" and node.waits_for and set(node.waits_for) <= set(names)
        }
        self._leave_out([*names, *sorted(groups)], "initializers are not shown")

    def bypass_reads(self) -> None:
        """Draw the reads that belong to a variable, and wait for nothing, with the variable."""
        reads = [name for name in self._of_variables(PLUMBING) if name in self.executed]
        for name in reads:
            self.box[name] = name.rpartition("/read")[0] or name.rpartition("/Read/")[0]
        if reads:
            self.left_out.append("reads are drawn with their variable: " + _operations(len(reads)))

    # What is done without being asked.

    def hide_plumbing(self) -> None:
        """Leave out what a variable brings with it, and nothing of the program uses."""
        used = {name for node in self.nodes.values() for name in node.inputs + node.waits_for}
        idle = set(self.nodes) - self.executed - self.named - used
        names = [name for name in self._of_variables(PLUMBING) if name in idle]
        self._leave_out(names, "operations of variables that nothing uses are not shown")

    def _members(self, scope: str) -> list[str]:
        inside = scope + "/"
        return [
            name
            for name in self.nodes
            if self.box[name] is not None and (name == scope or name.startswith(inside))
        ]

    def fold_some_scope(self) -> bool:
        """Fold one more scope; return whether there was one worth it."""
        sizes: dict[str, int] = Counter()
        for box in self._boxes():
            parts = box.split("/")
            for end in range(1, len(parts)):
                sizes["/".join(parts[:end])] += 1
            sizes[box] += 1
        scopes = [scope for scope, size in sizes.items() if size > 1]
        total = self.count()
        enough = [scope for scope in scopes if total - sizes[scope] + 1 >= FEWEST_BOXES]
        if not enough:
            return False
        holds = {scope: any(v.startswith(scope + "/") for v in self.variables) for scope in enough}
        self.fold(min(enough, key=lambda scope: (holds[scope], -sizes[scope], scope)))
        return True

    def fold_the_rest(self, most: int) -> None:
        """Keep the boxes that say most, and put all others into one."""
        order = {name: place for place, name in enumerate(self.nodes)}

        inside = self._inside()

        def rank(box: str) -> tuple[int, int]:
            members = inside[box]
            if self.named & set(members):
                worth = 0
            elif any(_is_variable(self.nodes[name]) for name in members):
                worth = 1
            elif any(kind_of(self.nodes[name].op) == "write" for name in members):
                worth = 2
            else:
                worth = 3 if self.executed & set(members) else 4
            return worth, order[members[0]]

        rest = set(sorted(inside, key=rank)[most - 1 :])
        folded = [name for name, box in self.box.items() if box in rest]
        for name in folded:
            self.box[name] = REST
        self.left_out.append(f"the rest is one box: {_operations(len(folded))}")

    # The result.

    def _inside(self) -> dict[str, list[str]]:
        """Return the operations of each box."""
        members: dict[str, list[str]] = {}
        for name, box in self.box.items():
            if box is not None:
                members.setdefault(box, []).append(name)
        return members

    def model(self) -> Model:
        members = self._inside()
        numbers = {box: number for number, box in enumerate(members)}
        boxes = [self._box(name, inside) for name, inside in members.items()]
        found: dict[tuple[int, int, bool], bool] = {}
        for node in self.nodes.values():
            head = numbers.get(self.box[node.name] or "")
            for control, names in ((False, node.inputs), (True, node.waits_for)):
                for name in names:
                    tail = numbers.get(self.box.get(name) or "")
                    if head is None or tail is None or head == tail:
                        continue
                    writes = (
                        not control
                        and kind_of(node.op) == "write"
                        and _is_variable(self.nodes[name])
                    )
                    key = (tail, head, control)
                    found[key] = found.get(key, False) or writes
        arrows = [
            Arrow(tail, head, control, found[tail, head, control]) for tail, head, control in found
        ]
        return Model(boxes, arrows, self.left_out)

    def _box(self, name: str, members: list[str]) -> Box:
        devices = Counter(self.devices[one] for one in members if one in self.devices)
        device = min(devices, key=lambda one: (-devices[one], one)) if devices else ""
        node = self.nodes.get(name)
        if node is None:
            return Box(name, "scope", device=device, members=members)
        return Box(name, kind_of(node.op), node.op, node.value, device, members)


def _is_variable(node: Node) -> bool:
    return kind_of(node.op) == "variable"


def _operations(number: int) -> str:
    return "{} operation{}".format(number, "" if number == 1 else "s")
