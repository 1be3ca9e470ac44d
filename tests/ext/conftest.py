"""A small site of our own to build and to break, with the real configuration."""

from __future__ import annotations

import multiprocessing
import re
from pathlib import Path

import example_cells
import pytest
from sphinx.cmd.build import build_main

DOCS = Path(__file__).parents[2] / "docs"
FRONT = "---\nmyst:\n  html_meta:\n    description: A page.\n---\n\n"
ANSI = re.compile(r"\x1b\[[0-9;]*m")


class Project:
    """A folder with pages in docs/ and examples in examples/.

    Args:
        root: an empty folder.
        capture: pytest's capture of what the build prints.
    """

    def __init__(self, root: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.root = root
        self.capture = capture
        self.out = root / "_build" / "html"

    def write(self, path: str, text: str) -> None:
        """Write a file below the project's folder."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def page(self, name: str, *cells: str, text: str = "") -> None:
        """Write a page that shows cells, such as ``topic/file.py#cell``."""
        fences = "\n\n".join(f"```{{code-cell}}\n:example: {cell}\n```" for cell in cells)
        self.write(f"docs/{name}.md", f"{FRONT}# {name}\n\n{fences}\n\n{text}")

    def build(self, *options: str, fail_on_warning: bool = True) -> tuple[int, list[str]]:
        """Build the site; return the exit status and the lines of errors and warnings."""
        return self.build_aloud("--quiet", *options, fail_on_warning=fail_on_warning)[:2]

    def build_aloud(
        self, *options: str, fail_on_warning: bool = True
    ) -> tuple[int, list[str], str]:
        """Build the site; return what ``build`` does, and what the build said of its progress."""
        pages = sorted(p.stem for p in (self.root / "docs").glob("*.md") if p.stem != "index")
        self.write("docs/index.md", "# Index\n\n```{toctree}\n" + "\n".join(pages) + "\n```\n")
        command = ["-c", str(DOCS), "--nitpicky", "-D", "fork_preload=json", *options]
        command += ["--fail-on-warning"] if fail_on_warning else []
        status = build_main([*command, str(self.root / "docs"), str(self.out)])
        # The sitemap's, which would keep open what the tests have open, such as a browser's pipe.
        for child in multiprocessing.active_children():
            child.terminate()
        said, complained = self.capture.readouterr()
        log = ANSI.sub("", complained).replace(f"{self.root}/", "")
        found = [line for line in log.splitlines() if re.search("ERROR|WARNING", line)]
        return status, found, ANSI.sub("", said)

    def html(self, page: str) -> str:
        """Return the HTML of a built page."""
        return (self.out / f"{page}.html").read_text(encoding="utf-8")


@pytest.fixture
def project(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Project:
    """A project whose examples need no TensorFlow, so that a page takes a second."""
    set_up = tmp_path / "fresh_start.py"
    set_up.write_text("def fresh_start():\n    pass\n", encoding="utf-8")
    monkeypatch.setattr(example_cells, "SET_UP", set_up)
    return Project(tmp_path, capsys)
