"""Show a large box for a message, which leads to the search page.

A page says where the box stands::

    ```{message-search}
    ```

It is a form that needs no script. What the search does with a message is in
``docs/_static/search/``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata
    from sphinx.writers.html5 import HTML5Translator

FORM = """\
<form class="search-box" method="get" action="{action}" role="search" aria-label="Messages">
  <label for="message-search">Paste your message here, or the whole traceback</label>
  <textarea id="message-search" name="q" rows="5" autocapitalize="off" autocomplete="off"
    spellcheck="false" required></textarea>
  <button type="submit">Find the page</button>
</form>
"""


class MessageBox(nodes.General, nodes.Element):
    """Where the box stands."""


class MessageSearch(SphinxDirective):
    """``message-search``: the box."""

    def run(self) -> list[nodes.Node]:
        """Return the box."""
        return [MessageBox()]


def _write(translator: HTML5Translator, node: MessageBox) -> None:
    builder = translator.builder
    if builder.name == "epub":  # it has no search page
        raise nodes.SkipNode
    action = builder.get_relative_uri(builder.current_docname, "search")
    translator.body.append(FORM.format(action=action))
    raise nodes.SkipNode


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directive."""
    app.add_node(MessageBox, html=(_write, None))
    app.add_directive("message-search", MessageSearch)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
