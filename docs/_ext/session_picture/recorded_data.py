"""What a recording holds: a graph, and the runs of sessions on it, as plain data.

It goes through JSON and back unchanged, so a figure can be drawn in another process
than the one that ran TensorFlow.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field


@dataclass
class Node:
    """One operation of the graph.

    Attributes:
        name: its name in the graph.
        op: its type, such as ``Assign``.
        inputs: names of the operations whose tensors it takes.
        waits_for: names of its control inputs.
        value: the value of a constant, shortened; else empty.
    """

    name: str
    op: str
    inputs: list[str] = field(default_factory=list)
    waits_for: list[str] = field(default_factory=list)
    value: str = ""


@dataclass
class Tensor:
    """What a run was asked for, or was fed.

    Attributes:
        operation: the name of the operation.
        words: what the program calls it.
        value: the value, shortened; empty where there is none.
    """

    operation: str
    words: str
    value: str = ""


@dataclass
class Run:
    """One call of ``Session.run``.

    Attributes:
        words: the call in words, such as ``sess.run(assign)``.
        session: the number of the session, in the order in which they first ran.
        fetches: what it was asked for.
        feeds: what it was fed.
        executed: how often each operation ran, by name.
        exact: whether ``executed`` is what ran, or only what the run was prepared to run.
        values: the value of every variable of the graph afterwards, shortened, by name.
            A variable without a value is missing.
        error: the type of the exception that it raised, or empty.
    """

    words: str
    session: int
    fetches: list[Tensor] = field(default_factory=list)
    feeds: list[Tensor] = field(default_factory=list)
    executed: dict[str, int] = field(default_factory=dict)
    exact: bool = True
    values: dict[str, str] = field(default_factory=dict)
    error: str = ""


@dataclass
class Recording:
    """A graph, and what was run of it.

    Attributes:
        nodes: the operations of the graph.
        runs: the runs that were recorded, in order.
        devices: where operations ran, by name.
        sessions: what the program calls its sessions.
        unrecorded: how many runs came after the recorded ones.
        elsewhere: how many recorded runs were left out because they ran another graph.
        optimizer: whether the session's graph optimizer was on.
    """

    nodes: list[Node] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    devices: dict[str, str] = field(default_factory=dict)
    sessions: list[str] = field(default_factory=list)
    unrecorded: int = 0
    elsewhere: int = 0
    optimizer: bool = False


def to_json(recording: Recording) -> str:
    """Return a recording as JSON."""
    return json.dumps(asdict(recording))


def from_json(text: str) -> Recording:
    """Return the recording that ``to_json`` wrote."""
    data = json.loads(text)
    data["nodes"] = [Node(**node) for node in data["nodes"]]
    for run in data["runs"]:
        run["fetches"] = [Tensor(**tensor) for tensor in run["fetches"]]
        run["feeds"] = [Tensor(**tensor) for tensor in run["feeds"]]
    data["runs"] = [Run(**run) for run in data["runs"]]
    return Recording(**data)
