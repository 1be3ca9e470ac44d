"""Build the site as `nox -s docs` does."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from unmeasured import unmeasured


@dataclass(frozen=True)
class Build:
    """A finished run of sphinx-build: its exit status, what it said, where it wrote."""

    status: int
    log: str
    out: Path


def build(docs: Path, out: Path, *options: str, **environment: str) -> Build:
    """Run sphinx-build as `nox -s docs` does."""
    command = [sys.executable, "-m", "sphinx", "--nitpicky", "--fail-on-warning", "--quiet"]
    with unmeasured():
        done = subprocess.run(
            [*command, *options, str(docs), str(out)],
            env={**os.environ, **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
    return Build(done.returncode, done.stdout, out)
