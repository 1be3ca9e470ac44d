"""Pages are dealt to the reading processes by size."""

from __future__ import annotations

from reading_order import dealt
from sphinx.util.parallel import make_chunks


def test_each_piece_gets_its_share_of_long_pages():
    sizes = {f"page{number:02}": number for number in range(60)}
    cut = make_chunks(list(sizes), 3)
    order = dealt(sizes, [len(piece) for piece in cut])
    assert sorted(order) == sorted(sizes)
    largest, before = (
        max(sum(sizes[page] for page in piece) for piece in pieces)
        for pieces in (make_chunks(order, 3), cut)
    )
    assert largest < 0.6 * before


def test_the_order_is_the_same_every_time():
    sizes = dict.fromkeys("dacb", 1)
    assert dealt(sizes, [2, 2]) == dealt(dict(sorted(sizes.items())), [2, 2]) == list("acbd")
