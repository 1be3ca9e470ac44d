"""Run a part of the tests without measuring its coverage, which makes Python several times slower.

Tests that run one thing measure. What runs all pages, or all programs, once more need not; and
what takes a time must not.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable, Iterator

NAMES = ("COVERAGE_PROCESS_CONFIG", "COVERAGE_PROCESS_START")


@contextlib.contextmanager
def unmeasured() -> Iterator[None]:
    """Start no measuring in processes that are started within the block."""
    kept = {name: os.environ.pop(name) for name in NAMES if name in os.environ}
    try:
        yield
    finally:
        os.environ.update(kept)


def seconds(call: Callable[[], object]) -> float:
    """Return how long a call takes."""
    measuring = sys.gettrace()
    sys.settrace(None)
    try:
        start = time.perf_counter()
        call()
        return time.perf_counter() - start
    finally:
        sys.settrace(measuring)
