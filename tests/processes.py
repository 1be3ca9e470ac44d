"""Look at processes, and wait for what they do."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable


def runs(pid: int) -> bool:
    """Whether a process runs; one that has ended and waits for its parent does not."""
    command = ["ps", "-o", "stat=", "-p", str(pid)]
    state = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return state.strip()[:1] not in ("", "Z")


def wait_until(condition: Callable[[], bool], seconds: float = 60) -> None:
    """Wait until a condition holds; fail where it does not in time."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)
