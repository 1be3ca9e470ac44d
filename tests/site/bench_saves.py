"""Measure how long the live site takes from a save until a browser shows what was saved."""

from __future__ import annotations

import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import chromium
from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

PAGE = "start/tf_assign"
EXAMPLE = "tf_assign/built_is_not_run.py"
NOT_COPIED = (".nox", ".venv", "_build", "__pycache__", ".*_cache")
REST = 1  # seconds between two saves


def measure_saves(times: int) -> list[dict[str, str | float]]:
    """Return the seconds from saving an example, and a page, until a browser shows it.

    The live site of this whole site runs on a copy. What is waited for is the new output
    of the example's program, and the new words of the page.

    Args:
        times: how often each is saved.
    """
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        root = Path(folder) / "site"
        shutil.copytree(Path(__file__).parents[2], root, ignore=shutil.ignore_patterns(*NOT_COPIED))
        with _served(root) as address, chromium.launch(playwright) as browser:
            page = browser.new_page()
            page.goto(f"{address}{PAGE}.html")
            example = root / "examples" / EXAMPLE
            source = example.read_text(encoding="utf-8")
            versions = {
                f"v after the call: {number}\n": source.replace(
                    "Variable(5,", f"Variable({number},"
                )
                for number in range(6, 6 + times)
            }
            examples = _saves(page, example, versions)
            text = root / "docs" / f"{PAGE}.md"
            source = text.read_text(encoding="utf-8")
            words = [f"Saved {number} times." for number in range(2, 2 + times)]
            pages = _saves(page, text, {word: f"{source}\n{word}\n" for word in words})
    return [
        {
            "saved": what,
            "median s": round(statistics.median(took), 2),
            "longest s": round(max(took), 2),
        }
        for what, took in {"an example": examples, "a page": pages}.items()
    ]


@contextmanager
def _served(root: Path) -> Iterator[str]:
    """Run the live site of a copy; its address."""
    command = [sys.executable, "docs/_ext/live_site.py", "--no-browser"]
    with subprocess.Popen(
        [*command, "docs", "_build/html", "_build/doctrees", "examples"],
        cwd=root,
        stdout=subprocess.PIPE,
        text=True,
    ) as site:
        try:
            assert site.stdout
            found = (re.search(r"http://\S+/", line) for line in site.stdout)
            address = next(filter(None, found), None)
            if not address:
                sys.exit("The live site ended before it was served; what it said is above.")
            yield address[0]
        finally:
            site.send_signal(signal.SIGINT)


def _saves(page: Page, file: Path, versions: dict[str, str]) -> list[float]:
    """Save versions of a file, by the words that a page then has; the seconds of each."""
    took = []
    for words, version in versions.items():
        time.sleep(REST)
        start = time.perf_counter()
        with page.expect_event("domcontentloaded"):  # looking again and again would take time
            file.write_text(version, encoding="utf-8")
        took.append(time.perf_counter() - start)
        if words not in (page.text_content("article") or ""):
            sys.exit(f"A saved {file.name} was not shown.")
        print(f"{file.name}: shown after {took[-1]:.2f} s", flush=True)
    return took
