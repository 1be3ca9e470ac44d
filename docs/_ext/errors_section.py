"""The directives of the Errors section.

A page quotes what TensorFlow says at a cell of an example, in all recorded versions::

    ```{messages} errors/placeholder_not_fed.py#run
    ```

The words come from the record that ``error_messages.py`` wrote, never from the page.
Further cells follow as lines of the directive's body. The page ``errors/index`` lists all
pages, and holds their table of contents::

    ```{error-index} message
    ```

by what the reader was doing (``message``) or by exception type (``type``).
"""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes
from docutils.parsers.rst import directives
from error_pages import (
    GROUPS,
    REFERENCE,
    ErrorPage,
    ErrorPageError,
    Wording,
    error_pages,
    wordings,
)
from example_cells import fail_page
from sphinx import addnodes
from sphinx.util.docutils import SphinxDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata


class Messages(SphinxDirective):
    """``messages``: what TensorFlow says at one or more cells of an example."""

    required_arguments = 1
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return a label and a block for each wording."""
        found: list[nodes.Node] = []
        for reference in (self.arguments[0], *self.content):
            match = REFERENCE.fullmatch(reference.strip())
            if not match:
                message = f"{reference!r}: write a cell as 'errors/file.py#cell'"
                fail_page(self.env, self.lineno, message)
                continue
            docs = Path(self.env.srcdir)
            self.env.note_dependency(f"messages/{match[1]}.json")
            try:
                for wording in wordings(docs, *match.groups()):
                    found += _shown(wording)
            except ErrorPageError as error:
                fail_page(self.env, self.lineno, str(error))
        return found


def _shown(wording: Wording) -> list[nodes.Node]:
    where = f"TensorFlow {_where(wording)}"
    if not wording.type:
        return [nodes.paragraph("", f"{where}: raises nothing.", classes=["message-on"])]
    if wording.cell:
        where += f", already in the cell {wording.cell}"
    text = f"{wording.type}: {wording.message}" if wording.message else wording.type
    block = nodes.literal_block(text, text, classes=["message"], language="none")
    return [nodes.paragraph("", f"{where}:", classes=["message-on"]), block]


def _where(wording: Wording) -> str:
    """Return versions and kinds of variable in words."""
    kinds: dict[tuple[str, ...], list[str]] = {}
    for version in dict.fromkeys(version for version, _ in wording.on):
        here = tuple(kind for other, kind in wording.on if other == version)
        kinds.setdefault(here, []).append(version)
    said = []
    for here, versions in kinds.items():
        one = here[0] if len(here) == 1 and here[0] != "as written" else ""
        said.append(" and ".join(versions) + (f" with {one} variables" if one else ""))
    return "; ".join(said)


class ErrorIndex(SphinxDirective):
    """``error-index``: links to all pages of the section, by message or by type."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return a section for each group or type, and once the table of contents."""
        by = directives.choice(self.arguments[0], ("message", "type"))
        self.env.metadata[self.env.docname]["lists_errors"] = True
        try:
            pages = error_pages(Path(self.env.srcdir))
            for page in pages:
                self.env.note_dependency(f"{page.docname}.md")
                for example, _ in page.quoted:
                    self.env.note_dependency(f"messages/{example}.json")
            said = {page.docname: self._said(page) for page in pages}
        except ErrorPageError as error:
            fail_page(self.env, self.lineno, str(error))
            return []
        if by == "type":
            types = sorted({wording.type for words in said.values() for wording in words})
            return [
                self._section(
                    f"type-{name}", name, [p for p in pages if name in _types(said[p.docname])]
                )
                for name in types
            ]
        sections = [
            self._section(f"group-{key}", name, [page for page in pages if page.group == key], said)
            for key, name in GROUPS.items()
        ]
        return [self._contents(pages), *(section for section in sections if len(section) > 1)]

    def _said(self, page: ErrorPage) -> list[Wording]:
        found = [
            wording
            for example, cell in page.quoted
            for wording in wordings(Path(self.env.srcdir), example, cell)
        ]
        return [wording for wording in found if wording.type and not wording.cell]

    def _section(
        self,
        name: str,
        title: str,
        pages: list[ErrorPage],
        said: dict[str, list[Wording]] | None = None,
    ) -> nodes.section:
        ident = nodes.make_id(name)
        section = nodes.section("", nodes.title(title, title), ids=[ident], names=[name])
        entries = nodes.bullet_list(classes=["error-index"])
        for page in pages:
            item = nodes.list_item("", nodes.paragraph("", "", self._link(page)))
            starts = dict.fromkeys(
                _start(wording) for wording in (said or {}).get(page.docname, [])
            )
            item += [_message(start) for start in starts]
            entries += item
        if pages:
            section += entries
        return section

    def _link(self, page: ErrorPage) -> nodes.Node:
        to = {"refdomain": "std", "reftype": "doc", "reftarget": f"/{page.docname}"}
        of = {"refdoc": self.env.docname, "refexplicit": True, "refwarn": True}
        return addnodes.pending_xref("", nodes.inline("", page.title), **to, **of)

    def _contents(self, pages: list[ErrorPage]) -> nodes.Node:
        names = [page.docname for page in pages]
        contents = addnodes.toctree(
            parent=self.env.docname,
            entries=[(None, name) for name in names],
            includefiles=names,
            rawentries=[],
            hidden=True,
            includehidden=False,
            glob=False,
            titlesonly=True,
            maxdepth=1,
            numbered=0,
            caption=None,
        )
        return nodes.compound("", contents, classes=["toctree-wrapper"])


def _message(text: str) -> nodes.paragraph:
    # With a language, Sphinx leaves out the element that it otherwise makes of each word.
    return nodes.paragraph("", "", nodes.literal(text, text, classes=["code"], language="none"))


def _start(wording: Wording) -> str:
    return textwrap.shorten(wording.message.partition("\n")[0], 150, placeholder=" …")


def _types(said: list[Wording]) -> set[str]:
    return {wording.type for wording in said}


def _read_index_again(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> set[str]:
    """Return the index where there are other pages: a new one is no dependency of it yet."""
    if not any(page.startswith("errors/") for page in added | removed):
        return set()
    return {page for page, metadata in env.metadata.items() if "lists_errors" in metadata}


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directives."""
    app.add_directive("messages", Messages)
    app.add_directive("error-index", ErrorIndex)
    app.connect("env-get-outdated", _read_index_again)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
