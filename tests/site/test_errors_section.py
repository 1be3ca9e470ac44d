"""The pages of the Errors section: one frame, and every message of the program quoted."""

from __future__ import annotations

import json
from importlib.metadata import version

import pytest
from error_pages import error_pages
from example_file import read_cells
from pages import DOCS, ROOT, article, shown_cells, soup

ERROR_PAGES = error_pages(DOCS)
FRAME = ["The message", "A program that raises it", "What to write instead", "Why", "Seen in"]
VERSIONS = ["1.15.5", version("tensorflow")]


@pytest.fixture(params=ERROR_PAGES, ids=[page.docname for page in ERROR_PAGES])
def page(request):
    return request.param


def test_a_page_keeps_to_the_frame(site, page):
    headings = [heading.get_text().rstrip("¶#") for heading in article(site, page.docname)("h2")]
    assert headings in (FRAME, FRAME[:-1])  # some have no public thread


def test_a_page_quotes_every_message_that_its_programs_raise(page):
    raising = {
        (example.removeprefix("errors/").removesuffix(".py"), cell)
        for example, cell in shown_cells(page.docname)
        if read_cells(ROOT / "examples" / example)[cell].raises
    }
    assert set(page.quoted) == raising
    assert raising


def test_messages_are_recorded_on_both_tensorflows(page):
    for example, cell in page.quoted:
        record = json.loads((DOCS / "messages" / f"{example}.json").read_text(encoding="utf-8"))
        assert list(record[cell]) == VERSIONS


def test_a_page_shows_the_messages_before_the_program(site, page):
    parts = article(site, page.docname).select("div.message, pre.message, div.cell")
    assert "message" in parts[0]["class"]


def test_the_program_is_mended_on_its_page(page):
    """The last cell that the page shows raises nothing."""
    example, cell = shown_cells(page.docname)[-1]
    assert not read_cells(ROOT / "examples" / example)[cell].raises


def test_titles_differ():
    titles = [page.title for page in ERROR_PAGES]
    assert len(set(titles)) == len(titles)


def test_the_index_lists_every_page_by_message_and_by_type(site):
    index = soup(site, "errors/index")
    for page in ERROR_PAGES:
        name = page.docname.removeprefix("errors/")
        links = [link["href"] for link in index.select(".error-index a")]
        assert links.count(f"{name}.html") >= 2
