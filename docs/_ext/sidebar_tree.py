"""Make the sidebar's table of contents once, not for every page.

Sphinx resolves the table of contents of the whole site anew for each page, and Furo parses
it anew, which takes longer with each page added. From page to page only the addresses
differ, and which entry is the current one. So Furo's tree is made once, as the
root page has it, and each page gets a copy with its own addresses and marks.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any, TypeGuard

from furo.navigation import get_navigation_tree
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.environment.adapters.toctree import global_toctree_for_doc

if TYPE_CHECKING:
    from collections.abc import Callable

    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

TAG = re.compile(r"(<(?:/?(?:ul|li)|a|input)\b[^>]*>)")
ADDRESS = re.compile(r'href="([^"]*)"')
NOT_FOUND = "404"  # is shown at any address, so notfound makes absolute ones


class SidebarTree:
    """The table of contents, which each page has with other addresses and marks.

    Args:
        tree: its HTML on the root page.
        pages: the pages, by their addresses there.
    """

    def __init__(self, tree: str, pages: dict[str, str]) -> None:
        self._parts = TAG.split(tree)
        self._links: dict[int, str] = {}  # the pages, by the place of a link
        self._above: dict[int, list[int]] = {}  # the lists and items around a link
        self._boxes: dict[int, int] = {}  # the box that opens an item, by the item
        opened: list[int] = []
        for place, part in enumerate(self._parts):
            if part.startswith(("<ul", "<li")):
                opened.append(place)
            elif part.startswith(("</ul", "</li")):
                opened.pop()
            elif part.startswith("<input"):
                self._boxes[opened[-1]] = place
            elif part.startswith("<a"):
                address = ADDRESS.search(part)
                if address and address[1] in pages:
                    self._links[place] = pages[address[1]]
                    self._above[place] = list(opened)

    def on(self, page: str, address: Callable[[str], str]) -> str:
        """Return the HTML of the tree on a page.

        Args:
            page: the page's name, such as ``errors/index``.
            address: gives another page's address on this one.
        """
        parts = list(self._parts)
        for place, other in self._links.items():
            to = "#" if other == page else address(other)
            parts[place] = ADDRESS.sub(lambda _, to=to: f'href="{to}"', parts[place])
        for place in [place for place, other in self._links.items() if other == page]:
            *_, item = self._above[place]
            for around in {*self._above[place], place}:
                parts[around] = _with_class(parts[around], "current")
                if around in self._boxes:
                    box = self._boxes[around]
                    parts[box] = parts[box].replace("<input", '<input checked=""')
            parts[item] = _with_class(parts[item], "current-page")
        return "".join(parts)


def _with_class(tag: str, name: str) -> str:
    if 'class="' in tag:
        return tag.replace('class="', f'class="{name} ')
    return f'{tag[:-1]} class="{name}">'


@functools.lru_cache(maxsize=1)
def _tree(builder: StandaloneHTMLBuilder) -> SidebarTree:
    env, root = builder.env, builder.config.root_doc
    toctree = global_toctree_for_doc(
        *(env, root, builder), tags=builder.tags, collapse=False, titles_only=True, maxdepth=-1
    )
    pages = {builder.get_relative_uri(root, page): page for page in env.found_docs}
    return SidebarTree(get_navigation_tree(builder.render_partial(toctree)["fragment"]), pages)


def _has_one(builder: object) -> TypeGuard[StandaloneHTMLBuilder]:
    return isinstance(builder, StandaloneHTMLBuilder) and builder.theme.name == "furo"


def _make(app: Sphinx, builder: object) -> None:
    """Make the tree before the processes that write are forked."""
    _tree.cache_clear()
    if _has_one(builder):
        _tree(builder)


def _keep_furo_from_it(
    app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object
) -> None:
    if _has_one(app.builder) and page != NOT_FOUND:
        context["toctree"] = lambda **_: ""


def _put_in(
    app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object
) -> None:
    if _has_one(app.builder) and page != NOT_FOUND:
        address = functools.partial(app.builder.get_relative_uri, page)
        context["furo_navigation_tree"] = _tree(app.builder).on(page, address)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the extension."""
    app.connect("write-started", _make)
    app.connect("html-page-context", _keep_furo_from_it, priority=400)  # before Furo
    app.connect("html-page-context", _put_in, priority=600)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
