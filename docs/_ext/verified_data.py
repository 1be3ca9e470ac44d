"""Read what ``nox -s matrix`` found on other releases of TensorFlow.

``docs/verified/<release>.json`` holds, for each example, what its tests did there::

    {"tensorflow": "1.15.5", "python": "3.7.16", "examples": {"topic/file.py": {
        "of": "3f1c…", "kinds": {"reference": {}, "resource": {
            "failed": {"test_name": "AssertionError: …"},
            "differs": {"cell": ["shown there", "shown on the newest"]}}}}}}

A kind that is empty passed all tests. One that says what the release ``lacks`` did not run:
the program uses a name that came later. ``of`` is the fingerprint of the example and its test.
A release that cannot be installed has ``why`` in place of the examples.
"""

from __future__ import annotations

import functools
import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FOLDER = "verified"  # below the folder of the pages
OWN = "of its own"  # the kind of tests that run programs of their own


@dataclass(frozen=True)
class Result:
    """What the tests of an example did on a release.

    Attributes:
        of: the fingerprint of the example and its test as they ran.
        kinds: by kind of variable, nothing, or under "failed" what tests said, and under
            "differs" what cells showed.
    """

    of: str
    kinds: dict[str, dict[str, Any]]

    @property
    def lacks(self) -> str:
        """What the release lacks that the program uses; empty if it ran."""
        return next((outcome["lacks"] for outcome in self.kinds.values() if "lacks" in outcome), "")

    @property
    def passed(self) -> bool:
        """Whether all tests passed."""
        return not any(self.kinds.values())


@dataclass(frozen=True)
class Release:
    """A release of TensorFlow.

    Attributes:
        version: such as ``1.15.5``.
        python: the version of Python that it ran on.
        why: why it could not be installed; empty where it was.
        missing: kinds of variable that a program cannot choose there.
        examples: the results, by example.
    """

    version: str
    python: str = ""
    why: str = ""
    missing: tuple[str, ...] = ()
    examples: dict[str, Result] = field(default_factory=dict)


def fingerprint(root: Path, example: str) -> str:
    """Return what changes when an example or its test does.

    Args:
        root: the folder of the repository.
        example: such as ``topic/file.py``.
    """
    paths = [root / "examples" / example, test_of(root, example)]
    paths = [path for path in paths if path.exists()]
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in paths)).hexdigest()[:12]


def test_of(root: Path, example: str) -> Path:
    """Return the path of an example's test.

    Args:
        root: the folder of the repository.
        example: such as ``topic/file.py``.
    """
    return root / "tests" / "examples" / example.replace("/", "/test_")


def all_examples(root: Path) -> list[str]:
    """Return all examples of the site, such as ``topic/file.py``."""
    folder = root / "examples"
    found = [path.relative_to(folder).as_posix() for path in folder.glob("*/*.py")]
    return sorted(name for name in found if not name.endswith("/__init__.py"))


def read_releases(docs: Path) -> list[Release]:
    """Return the releases that were tried, the oldest first.

    Args:
        docs: the folder of the pages.
    """
    found = [_read_once(path, path.stat().st_mtime_ns) for path in (docs / FOLDER).glob("*.json")]
    return sorted(found, key=lambda release: age(release.version))


@functools.lru_cache(maxsize=32)
def _read_once(path: Path, changed: int) -> Release:
    return read_release(path)


def read_release(path: Path) -> Release:
    """Return what is recorded of one release."""
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return Release(
        data["tensorflow"],
        data.get("python", ""),
        data.get("why", ""),
        tuple(data.get("missing", ())),
        {name: Result(**result) for name, result in data.get("examples", {}).items()},
    )


def age(version: str) -> list[int]:
    """Return what sorts versions, the older first."""
    return [int(part) for part in re.findall(r"\d+", version)]
