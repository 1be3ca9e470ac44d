"""Error pages quote what the TensorFlow that runs these tests says, word for word."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from unmeasured import unmeasured

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "docs" / "_ext" / "error_messages.py"
RECORDS = ROOT / "docs" / "messages"
NAMES = sorted(path.stem for path in (ROOT / "examples" / "errors").glob("*.py"))


@pytest.fixture(scope="session")
def observed():
    """What each program of the section raises here: name -> version and outcomes."""
    with unmeasured():
        done = subprocess.run(
            [sys.executable, str(PROGRAM), "observe"],
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    return {said["name"]: said for said in map(json.loads, done.stdout.splitlines())}


@pytest.mark.parametrize("name", NAMES)
def test_the_record_holds_what_tensorflow_says(observed, name):
    version, outcomes = observed[name]["version"], observed[name]["observed"]
    recorded = json.loads((RECORDS / (name + ".json")).read_text(encoding="utf-8"))
    assert outcomes == {cell: said.get(version) for cell, said in recorded.items()}


def test_every_record_belongs_to_a_program():
    assert sorted(path.stem for path in RECORDS.glob("*.json")) == NAMES
