"""Deal the pages out so that the processes that read them finish at about the same time.

Sphinx cuts the sorted list of pages into a few pieces of neighbours, and gives each process
one piece after the other. Neighbours are alike: a section of long pages would be one piece,
for which all others wait at the end. Dealt by size, each piece gets its share of long pages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx.util.parallel import make_chunks

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata


def dealt(sizes: dict[str, int], lengths: list[int]) -> list[str]:
    """Return the pages in an order whose pieces are about equally large.

    Args:
        sizes: the pages, and the size of each page's source in any unit.
        lengths: into pieces of how many pages the order will be cut.
    """
    pieces: list[list[str]] = [[] for _ in lengths]
    totals = [0] * len(lengths)
    for page in sorted(sizes, key=lambda page: (-sizes[page], page)):
        roomy = [i for i, length in enumerate(lengths) if len(pieces[i]) < length]
        smallest = min(roomy, key=lambda i: totals[i])
        pieces[smallest].append(page)
        totals[smallest] += sizes[page]
    return [page for piece in pieces for page in piece]


def _deal(app: Sphinx, env: BuildEnvironment, pages: list[str]) -> None:
    sizes = {page: env.doc2path(page).stat().st_size for page in pages}
    pages[:] = dealt(sizes, [len(piece) for piece in make_chunks(pages, app.parallel)])


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the extension."""
    app.connect("env-before-read-docs", _deal)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
