"""Record what each ``Session.run`` of a program executes.

Sessions that are made in the block of ``record_runs`` are traced. The program need not
know: the class of all sessions is patched, and mended when the block ends.

A trace shows the operations of the program's graph only with the graph optimizer and
constant folding off, so they are switched off for these sessions, unless the optimizer
is what is to be seen. Recording adds no operation to the graph: a variable is read by
operations that it has.
"""

from __future__ import annotations

import collections
import contextlib
import re
import sys
from typing import Any, Iterator

from session_picture.recorded_data import Node, Recording, Run, Tensor
from session_picture.short_value import short_value

MOST_RUNS = 12
VARIABLES = ("VariableV2", "Variable", "VarHandleOp")
FED = re.compile(r"_arg_(.+)_\d+_\d+$")


@contextlib.contextmanager
def record_runs(optimizer: bool = False, most: int = MOST_RUNS) -> Iterator[Recording]:
    """Record the runs of the sessions that are made in the block.

    Args:
        optimizer: leave the graph optimizer on, and record the graph that it made.
        most: the number of runs to record; the program makes later ones unrecorded.

    Returns:
        The recording. It is complete when the block has ended.
    """
    from tensorflow.python.client.session import BaseSession

    recording = Recording(optimizer=optimizer)
    recorder = _Recorder(recording, most)
    make, run = BaseSession.__init__, BaseSession.run

    def traced_make(
        self: Any, target: str = "", graph: Any | None = None, config: Any | None = None
    ) -> None:
        make(self, target, graph, config if optimizer else _as_built(config))
        recorder.sessions.append(self)

    def traced_run(
        self: Any,
        fetches: Any,
        feed_dict: Any | None = None,
        options: Any | None = None,
        run_metadata: Any | None = None,
    ) -> Any:
        if not any(self is session for session in recorder.sessions):
            return run(self, fetches, feed_dict, options, run_metadata)
        return recorder.run(run, self, fetches, feed_dict, options, run_metadata)

    BaseSession.__init__, BaseSession.run = traced_make, traced_run
    try:
        yield recording
    finally:
        BaseSession.__init__, BaseSession.run = make, run
        recorder.finish()


def _as_built(config: Any | None) -> Any:
    """Return a copy of a session's configuration that runs graphs as they were built."""
    import tensorflow.compat.v1 as tf

    copy = tf.ConfigProto()
    if config is not None:
        copy.CopyFrom(config)
    copy.graph_options.rewrite_options.disable_meta_optimizer = True
    copy.graph_options.optimizer_options.opt_level = tf.OptimizerOptions.L0
    return copy


class _Recorder:
    """Takes part in the runs of a program, and fills a recording."""

    def __init__(self, recording: Recording, most: int) -> None:
        self.recording = recording
        self.most = most
        self.sessions: list[Any] = []
        self.ran: list[Any] = []  # the sessions that have run, in order
        self.runs: list[tuple[Any, Run]] = []  # graph, run
        self.parts: dict[int, dict[str, Any]] = {}  # id of a graph -> nodes that ran, by name
        self.reads: dict[int, tuple[int, dict[str, str]]] = {}

    def run(
        self, run: Any, session: Any, fetches: Any, feeds: Any, options: Any, metadata: Any
    ) -> Any:
        """Do what ``Session.run`` does, and note what happened."""
        if len(self.runs) >= self.most:
            self.recording.unrecorded += 1
            return run(session, fetches, feeds, options, metadata)
        frame, direct = _program_frame()
        if not any(session is known for known in self.ran):
            self.ran.append(session)
            self.recording.sessions.append(_name_of(session, frame) or "session")
        number = [known is session for known in self.ran].index(True)
        called = self.recording.sessions[number]
        inside = _words(fetches, session.graph, frame)
        words = f"{called}.run({inside})" if direct else f"run({inside})"
        note = Run(words=words, session=number)
        note.feeds = [
            Tensor(_operation(key, session.graph), _words(key, session.graph, frame), _value(value))
            for key, value in (feeds or {}).items()
        ]
        self.runs.append((session.graph, note))
        traced, seen = self._options(session, options), _new_metadata()
        result: Any = None
        try:
            result = run(session, fetches, feeds, traced, seen)
        except Exception as error:
            note.error = type(error).__name__
            raise
        finally:
            note.fetches = [
                Tensor(_operation(leaf, session.graph), _words(leaf, session.graph, frame), value)
                for leaf, value in _leaves(fetches, result)
            ]
            self._note_executed(session, note, seen)
            note.values = self._values(run, session)
        if metadata is not None:
            metadata.CopyFrom(seen)
        return result

    def _options(self, session: Any, options: Any | None) -> Any:
        import tensorflow.compat.v1 as tf

        traced = tf.RunOptions()
        if options is not None:
            traced.CopyFrom(options)
        if traced.trace_level == tf.RunOptions.NO_TRACE:
            traced.trace_level = tf.RunOptions.SOFTWARE_TRACE
        if session.sess_str or self.recording.optimizer:
            traced.output_partition_graphs = True
        return traced

    def _note_executed(self, session: Any, note: Run, seen: Any) -> None:
        counts: dict[str, int] = collections.Counter()
        for device in seen.step_stats.dev_stats:
            if "/stream" not in device.device:  # a GPU reports its kernels once more
                for stat in device.node_stats:
                    counts[stat.node_name] += 1
                    self.recording.devices.setdefault(stat.node_name, device.device)
        nodes = [node for part in seen.partition_graphs for node in part.node]
        if session.sess_str:
            # Servers report no trace. Their parts of the graph say what they were given to run.
            note.exact = False
            counts = collections.Counter({node.name: 1 for node in nodes})
            self.recording.devices.update({node.name: node.device for node in nodes})
        note.executed = dict(counts)
        parts = self.parts.setdefault(id(session.graph), {})
        for node in nodes:
            parts.setdefault(node.name, node)

    def _values(self, run: Any, session: Any) -> dict[str, str]:
        """Return the values of the graph's variables in a session, by name."""
        import tensorflow.compat.v1 as tf

        reads = self._reads(session.graph)
        if not reads:
            return {}
        try:
            found = run(session, list(reads.values()))
            return {name: short_value(value) for name, value in zip(reads, found)}
        except (tf.errors.OpError, RuntimeError):
            pass  # some variable has no value, or the session was closed meanwhile
        values = {}
        for name, read in reads.items():
            with contextlib.suppress(tf.errors.OpError, RuntimeError):
                values[name] = short_value(run(session, read))
        return values

    def _reads(self, graph: Any) -> dict[str, str]:
        """Return a tensor that holds the value, for each variable of a graph that has one."""
        known, reads = self.reads.get(id(graph), (-1, {}))
        if known == graph.version:
            return reads
        reads = {}
        for operation in graph.get_operations():
            if operation.type in ("VariableV2", "Variable"):
                reads[operation.name] = operation.outputs[0].name
            elif operation.type == "VarHandleOp":
                for user in operation.outputs[0].consumers():
                    if user.type == "ReadVariableOp" and not user.control_inputs:
                        reads.setdefault(operation.name, user.outputs[0].name)
        self.reads[id(graph)] = (graph.version, reads)
        return reads

    def finish(self) -> None:
        """Complete the recording: its graph, and the runs of that graph."""
        if not self.runs:
            self._note_default_graph()
            return
        graphs = [graph for graph, _ in self.runs]
        graph = max(graphs, key=lambda one: sum(one is other for other in graphs))
        recording = self.recording
        recording.runs = [note for where, note in self.runs if where is graph]
        recording.elsewhere = len(self.runs) - len(recording.runs)
        definition = {node.name: node for node in graph.as_graph_def().node}
        if recording.optimizer:
            recording.nodes = _optimized_nodes(self.parts.get(id(graph), {}), definition)
        else:
            recording.nodes = [_node(node, {}) for node in definition.values()]
        names = {node.name for node in recording.nodes}
        for note in recording.runs:
            note.executed = _known(note.executed, recording.nodes)
        recording.devices = {
            name: device for name, device in sorted(recording.devices.items()) if name in names
        }

    def _note_default_graph(self) -> None:
        """Note the graph of a program that builds and runs nothing."""
        import tensorflow.compat.v1 as tf

        if not self.recording.optimizer:  # which has seen no graph
            nodes = tf.get_default_graph().as_graph_def().node
            self.recording.nodes = [_node(node, {}) for node in nodes]


def _new_metadata() -> Any:
    import tensorflow.compat.v1 as tf

    return tf.RunMetadata()


def _known(executed: dict[str, int], nodes: list[Node]) -> dict[str, int]:
    """Keep the operations of the graph; those of version 2's control flow ran if a part did."""
    counts = {node.name: executed[node.name] for node in nodes if node.name in executed}
    for node in nodes:
        # The runtime replaces these by operations whose names begin with their name.
        replaced = node.op in ("If", "StatelessIf", "While", "StatelessWhile")
        if replaced and any(name.startswith(node.name + "/") for name in executed):
            counts[node.name] = 1
    return counts


# The nodes of a graph.


def _node(definition: Any, renamed: dict[str, str]) -> Node:
    import tensorflow.compat.v1 as tf

    node = Node(definition.name, definition.op)
    for one in definition.input:
        name = one.lstrip("^").partition(":")[0]
        into = node.waits_for if one.startswith("^") else node.inputs
        into.append(renamed.get(name, name))
    if definition.op == "Const":
        node.value = short_value(tf.make_ndarray(definition.attr["value"].tensor))
    return node


def _optimized_nodes(parts: dict[str, Any], built: dict[str, Any]) -> list[Node]:
    """Return the nodes of the graph that the optimizer made, without the runtime's own."""
    renamed = {name: FED.match(name).group(1) for name in parts if FED.match(name)}  # type: ignore[union-attr]
    fed = [Node(name, built[name].op) for name in renamed.values() if name in built]
    ours = [node for node in parts.values() if not node.op.startswith("_")]
    nodes = fed + [_node(node, renamed) for node in ours if node.name not in renamed.values()]
    names = {node.name for node in nodes}
    for node in nodes:
        node.inputs = [name for name in node.inputs if name in names]
        node.waits_for = sorted(name for name in node.waits_for if name in names)
    # The optimizer's own order differs from process to process.
    place = {name: number for number, name in enumerate(built)}
    return sorted(nodes, key=lambda node: (place.get(node.name, len(place)), node.name))


# What the program calls things.


def _program_frame() -> tuple[Any, bool]:
    """Return the frame of the program that runs a session, and whether it calls ``run`` itself."""
    frame: Any = sys._getframe(1)
    inside = ("tensorflow", "session_picture")
    while frame.f_back and str(frame.f_globals.get("__name__")).startswith("session_picture"):
        frame = frame.f_back
    direct = not str(frame.f_globals.get("__name__")).startswith("tensorflow")
    while frame.f_back and str(frame.f_globals.get("__name__")).startswith(inside):
        frame = frame.f_back
    return frame, direct


def _name_of(thing: Any, frame: Any) -> str:
    for name, value in list(frame.f_globals.items()):
        if value is thing and not name.startswith("_"):
            return name
    return ""


def _words(thing: Any, graph: Any, frame: Any) -> str:
    if isinstance(thing, dict):
        thing = list(thing.values())
    if isinstance(thing, (list, tuple)):
        return "[{}]".format(", ".join(_words(one, graph, frame) for one in thing))
    return _name_of(thing, frame) or _operation(thing, graph)


def _operation(thing: Any, graph: Any) -> str:
    """Return the name of the operation behind a fetch or a feed."""
    try:
        element = graph.as_graph_element(thing)
    except (TypeError, ValueError, KeyError):
        return thing if isinstance(thing, str) else type(thing).__name__
    return element.op.name if hasattr(element, "op") else element.name


def _leaves(fetches: Any, result: Any) -> Iterator[tuple[Any, str]]:
    """Return each single fetch, with its value."""
    if isinstance(fetches, dict):
        for key, one in fetches.items():
            yield from _leaves(one, None if result is None else result[key])
    elif isinstance(fetches, (list, tuple)):
        for index, one in enumerate(fetches):
            yield from _leaves(one, None if result is None else result[index])
    else:
        yield fetches, "" if result is None else _value(result)


def _value(value: Any) -> str:
    import numpy as np

    return short_value(np.asarray(value)) if not hasattr(value, "_fields") else type(value).__name__
