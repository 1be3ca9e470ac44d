"""Read the pages of the Errors section: their groups, and the messages they quote.

The pages quote through the directive ``messages``; what they quote is in the records
that ``error_messages.py`` writes. The directives of ``errors_section.py``, the search and
the tests read both here. It needs nothing of Sphinx.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import yaml

GROUPS = {
    "importing": "Importing and migrating",
    "building": "Building the graph",
    "feeds": "Placeholders and feeds",
    "fetches": "Fetches",
    "variables": "Variables and initialization",
    "assign": "Assign and shapes",
    "sessions": "Sessions and graphs",
    "control_flow": "Control flow",
    "threads": "Threads and queues",
    "saving": "Saving and restoring",
    "optimizers": "Optimizers and gradients",
    "devices": "Devices and clusters",
    "eager": "Eager execution and Keras",
}
FRONT_MATTER = re.compile(r"---\n(.*?)\n---\n", re.DOTALL)
TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
DIRECTIVE = re.compile(r"^```\{messages\} ?((?:.*\n)*?)```$", re.MULTILINE)
REFERENCE = re.compile(r"errors/(\w+)\.py#(\w+)")


class ErrorPageError(ValueError):
    """A page of the section, or what it quotes, that cannot be read; the message says why."""


@dataclass(frozen=True)
class Wording:
    """What one or more versions say at one cell.

    Attributes:
        type: the exception's type; empty where nothing is raised.
        message: its words; empty likewise.
        on: versions and kinds of variable that say so, such as ``("2.21.0", "resource")``;
            the kind is ``as written`` for a program that has only one.
        cell: for an exception that an earlier cell raises, so that the version does not
            get as far, that cell; else empty.
    """

    type: str
    message: str
    on: tuple[tuple[str, str], ...]
    cell: str = ""


@dataclass(frozen=True)
class ErrorPage:
    """One page of the section.

    Attributes:
        docname: Sphinx's name of the page, such as ``errors/placeholder_not_fed``.
        title: its title, without backticks.
        group: its group, a key of ``GROUPS``.
        quoted: the cells whose messages it quotes: example and cell.
    """

    docname: str
    title: str
    group: str
    quoted: tuple[tuple[str, str], ...]


def error_pages(docs: Path) -> list[ErrorPage]:
    """Return the pages of the section, in the order of the groups and then of the titles.

    Args:
        docs: the folder of the site's sources.

    Raises:
        ErrorPageError: a page without a title, or of no group.
    """
    pages = [_read(path) for path in (docs / "errors").glob("*.md") if path.stem != "index"]
    order = list(GROUPS)
    return sorted(pages, key=lambda page: (order.index(page.group), page.title.lower()))


def _read(path: Path) -> ErrorPage:
    text = path.read_text(encoding="utf-8")
    front, title = FRONT_MATTER.match(text), TITLE.search(text)
    group = yaml.safe_load(front[1]).get("group") if front else None
    if group not in GROUPS or not title:
        raise ErrorPageError(
            f"errors/{path.name}: needs a title, and in its front matter a group: "
            f"{', '.join(GROUPS)}"
        )
    quoted = [ref for body in DIRECTIVE.findall(text) for ref in REFERENCE.findall(body)]
    return ErrorPage(f"errors/{path.stem}", title[1].replace("`", ""), group, tuple(quoted))


def wordings(docs: Path, example: str, cell: str) -> list[Wording]:
    """Return what is recorded of a cell, the newest version first, the same words once.

    Args:
        docs: the folder of the site's sources.
        example: the name of a file in ``examples/errors``, without its ending.
        cell: a cell of it that declares an exception.

    Raises:
        ErrorPageError: there is no such record.
    """
    try:
        record = json.loads((docs / "messages" / f"{example}.json").read_text(encoding="utf-8"))
        versions = record[cell]
    except (FileNotFoundError, KeyError):
        raise ErrorPageError(
            f"cell {cell!r} of examples/errors/{example}.py has no recorded message; "
            f"run: nox -s messages -- {example}"
        ) from None
    said: dict[tuple[str, str, str], list[tuple[str, str]]] = {}
    for version, kinds in reversed(versions.items()):
        for kind, outcome in kinds.items():
            found = outcome or {}
            words = (found.get("type", ""), found.get("message", ""), found.get("cell", ""))
            said.setdefault(words, []).append((version, kind))
    return [Wording(type, message, tuple(on), at) for (type, message, at), on in said.items()]
