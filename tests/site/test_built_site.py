"""The built site as a whole: self-contained, complete, reproducible."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from pages import PAGES, ROOT, article, soup
from sphinx_build import build

# Attributes that make a browser fetch something without being asked.
FETCHED = [("script", "src"), ("img", "src"), ("link", "href"), ("iframe", "src"), ("use", "href")]
FETCHING_RELS = {"stylesheet", "icon", "preload", "prefetch", "preconnect", "dns-prefetch"}


def test_no_page_fetches_anything_from_another_server(site):
    for path in site.rglob("*.html"):
        html = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        for tag, attribute in FETCHED:
            for element in html.select(f"{tag}[{attribute}]"):
                fetching = tag != "link" or FETCHING_RELS & set(element.get_attribute_list("rel"))
                address = str(element[attribute])
                assert not (fetching and re.match(r"(https?:)?//", address)), (path, address)


def test_no_stylesheet_fetches_anything_from_another_server(site):
    for path in site.rglob("*.css"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"(@import|url\()\s*['\"]?(https?:)?//", text), path


def test_outputs_hold_no_address_and_no_path(site):
    for page in PAGES:
        text = article(site, page).get_text()
        assert not re.search(r"\b0x[0-9a-f]{6,}", text), page
        assert str(Path.home()) not in text, page
        assert str(ROOT) not in text, page
        assert "site-packages" not in text, page


def test_every_page_is_reached_from_the_landing_page(site):
    links = {
        str(link["href"]).partition("#")[0] for link in soup(site, "index").select("nav a, li a")
    }
    assert {f"{page}.html" for page in PAGES if page != "index"} <= links


@pytest.mark.parametrize("page", PAGES)
def test_pages_say_when_they_were_last_updated(site, page):
    assert re.search(r"Last updated on\s+\d{4}-\d\d-\d\d", soup(site, page).get_text())


@pytest.mark.parametrize(
    "name", ["404.html", "search.html", "genindex.html", "_static/search/index.js"]
)
def test_the_site_has(site, name):
    assert (site / name).exists()


def test_two_clean_builds_are_byte_identical(site, tmp_path):
    elsewhere = tmp_path / "another folder" / "clone"
    ignored = shutil.ignore_patterns("_build", ".nox", ".venv", "__pycache__")
    shutil.copytree(ROOT, elsewhere, ignore=ignored)
    done = build(
        elsewhere / "docs",
        tmp_path / "html",
        *("--jobs=auto", f"--doctree-dir={tmp_path / 'doctrees'}"),
        TZ="Pacific/Kiritimati",
        LC_ALL="C",
        PYTHONHASHSEED="3",
    )
    assert done.status == 0, done.log
    ours = {path.relative_to(site) for path in site.rglob("*") if path.is_file()}
    theirs = {path.relative_to(done.out) for path in done.out.rglob("*") if path.is_file()}
    left_out = {path for path in ours | theirs if ".doctrees" in path.parts}
    assert ours - left_out == theirs - left_out
    different = [
        str(path)
        for path in sorted(ours - left_out)
        if (site / path).read_bytes() != (done.out / path).read_bytes()
    ]
    assert different == []


def test_the_epub_builds_from_the_same_pages(site, tmp_path):
    doctrees = shutil.copytree(site / ".doctrees", tmp_path / "doctrees")
    out = tmp_path / "epub"
    done = build(ROOT / "docs", out, "--builder=epub", f"--doctree-dir={doctrees}")
    assert done.status == 0, done.log
    assert (out / "graph-and-session.epub").stat().st_size > 50_000
