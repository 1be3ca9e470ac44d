"""Prose repeats no number that nothing checks, and sticks to the page frame."""

from __future__ import annotations

import copy
import re

import pytest
from pages import DOCS, PAGES, article, built_cells, shown_cells, soup

# A number is checked where the page's own programs or their output hold it. Names of
# releases are no numbers.
VERSION = re.compile(
    r"\b(?:TensorFlow|TF|Python|Keras|NumPy)[ -]?\d+(?:\.[\dx]+)*"
    r"|\b(?:1\.4(?:\.1)?|1\.12(?:\.3)?|1\.15(?:\.5)?|2\.(?:1[056]|21)(?:\.\d)?)\b"
)
# What the build makes from an example, and what is no prose.
GENERATED = (
    "div.cell, .sp-made, div.bench, .error-index, .verified-on, .verified-changes, "
    ".verified-table, p.recorded, svg, .headerlink, a.reference.external, pre"
)
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w])")


def unchecked_numbers(text: str, shown: str) -> set[str]:
    """Return the numbers of a text that do not stand in what the programs show."""
    return set(NUMBER.findall(VERSION.sub(" ", text))) - set(NUMBER.findall(shown))


def prose(site, page) -> str:
    text = copy.copy(article(site, page))
    for part in text.select(GENERATED):
        part.decompose()
    return text.get_text(" ")


@pytest.mark.parametrize("page", PAGES)
def test_a_number_in_the_prose_stands_in_the_code_or_output_of_its_page(site, page):
    shown = " ".join(f"{cell.code} {cell.output}" for cell in built_cells(site, page))
    assert unchecked_numbers(prose(site, page), shown) == set()


@pytest.mark.parametrize(
    ("text", "unchecked"),
    [
        ("The sum is 7, after 300 runs.", set()),
        ("The sum is 8.", {"8"}),
        ("It is 2.5 times as fast.", {"2.5"}),
        ("Measured on TensorFlow 2.21.0, 1.15.5 and 1.12.3.", set()),
        ("TensorFlow 1.15 with NumPy 1.20.", set()),
        ("TF1 code and TensorFlow 2 code, an int32 variable.", set()),
    ],
)
def test_a_number_that_an_example_no_longer_shows_is_found(text, unchecked):
    assert unchecked_numbers(text, "for _ in range(300): (4, 7)") == unchecked


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_one_title_and_a_description_of_its_own(site, page):
    html = soup(site, page)
    assert len(html.select("h1")) == 1
    descriptions = [tag["content"] for tag in html.select('meta[name="description"]')]
    assert len(descriptions) == 1
    assert 50 <= len(descriptions[0]) <= 160


def test_descriptions_differ(site):
    said = [soup(site, page).select_one('meta[name="description"]')["content"] for page in PAGES]
    assert len(set(said)) == len(PAGES)


@pytest.mark.parametrize("page", [page for page in PAGES if shown_cells(page)])
def test_a_page_answers_before_it_shows_anything(site, page):
    if page.startswith("errors/"):  # the lines under the title are the answer
        assert article(site, page).select_one("h1 + p")
    else:
        parts = article(site, page).select(".admonition.in-short, div.cell")
        assert "in-short" in parts[0]["class"]


@pytest.mark.parametrize("page", PAGES)
def test_the_text_has_no_filler(page):
    text = (DOCS / f"{page}.md").read_text(encoding="utf-8").lower()
    for filler in ("simply", "note that", "of course", "obviously", "please", "basically"):
        assert not re.search(rf"\b{filler}\b", text), filler
