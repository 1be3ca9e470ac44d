"""Record the sessions of an example, in a process that may import TensorFlow."""

from __future__ import annotations

from pathlib import Path

from example_file import read_cells
from run_example import run_example
from session_picture.recorded_data import to_json
from session_picture.recording import record_runs


def record_example(path: str, resource: bool, optimizer: bool) -> str:
    """Run all cells of an example from a fresh start and return what its sessions ran.

    The example runs twice, once as its page runs it and once recorded, and must print the
    same, except in cells whose numbers vary.

    Args:
        path: the example file.
        resource: run the program on resource variables.
        optimizer: leave the graph optimizer on, and record the graph that it made.

    Returns:
        The recording, as JSON.

    Raises:
        ValueError: the recorded run printed something else.
    """
    expected = run_example(Path(path), resource=resource).printed
    with record_runs(optimizer) as recording:
        printed = run_example(Path(path), resource=resource).printed
    for name, cell in read_cells(Path(path)).items():
        if printed[name] != expected[name] and not cell.varies:
            raise ValueError(f"its cell {name!r} prints something else while it is recorded")
    return to_json(recording)
