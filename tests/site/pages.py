"""What the pages show, read from their sources and from the built HTML."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup, Tag

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
REFERENCE = re.compile(r"^:example: (?P<example>[\w/]+\.py)#(?P<cell>\w+)$", re.MULTILINE)

PAGES = sorted(
    path.relative_to(DOCS).with_suffix("").as_posix()
    for path in DOCS.rglob("*.md")
    if not {"_build", "_ext"} & set(path.relative_to(DOCS).parts)
)


def shown_cells(page: str) -> list[tuple[str, str]]:
    """Return the example and the cell of each code cell of a page, in order."""
    text = (DOCS / f"{page}.md").read_text(encoding="utf-8")
    return [(match["example"], match["cell"]) for match in REFERENCE.finditer(text)]


@dataclass(frozen=True)
class BuiltCell:
    """A code cell as a reader sees it: the program and its output."""

    code: str
    output: str


@functools.cache
def soup(site: Path, page: str) -> BeautifulSoup:
    """Return the built page, parsed once for all tests: change nothing in it."""
    return BeautifulSoup((site / f"{page}.html").read_text(encoding="utf-8"), "html.parser")


def article(site: Path, page: str) -> Tag:
    """Return the part of the built page that its author wrote."""
    found = soup(site, page).find("article")
    assert isinstance(found, Tag)
    return found


def built_cells(site: Path, page: str) -> list[BuiltCell]:
    """Return the code cells of a built page, in order."""
    return [
        BuiltCell(
            code="".join(block.get_text() for block in cell.select(".cell_input pre")),
            output="".join(block.get_text() for block in cell.select(".cell_output pre")),
        )
        for cell in article(site, page).select("div.cell")
    ]
