"""The sidebar's table of contents is the one that Furo makes, but made once."""

from __future__ import annotations

from typing import Any

import pytest
import sidebar_tree
from bs4 import BeautifulSoup, Tag


@pytest.fixture
def nested(project):
    """A site with a section that has pages of its own, in a folder."""
    project.page("first", text="Words with `code`.")
    project.page("section", text="```{toctree}\nsub/one\nsub/two\n```")
    for name in ("one", "two"):
        project.page(f"sub/{name}", text="Words.")
    return project


def plain(part: Any) -> Any:
    """Return what an element is, whatever the order of its attributes and classes."""
    if not isinstance(part, Tag):
        return str(part)
    attributes = {
        name: sorted(value) if isinstance(value, list) else value
        for name, value in part.attrs.items()
    }
    return part.name, attributes, [plain(child) for child in part.children]


def trees(project) -> dict[str, Any]:
    """Return the tree of each page that has one, by the page's path."""
    found = {}
    for path in project.out.rglob("*.html"):
        tree = BeautifulSoup(path.read_text("utf-8"), "html.parser").select_one(".sidebar-tree")
        if tree:
            found[path.relative_to(project.out).as_posix()] = plain(tree)
    return found


def test_each_page_has_the_tree_that_furo_makes(nested, monkeypatch):
    assert nested.build() == (0, [])
    ours = trees(nested)
    assert {"index.html", "first.html", "section.html", "sub/one.html"} < set(ours)
    assert {"genindex.html", "search.html", "404.html"} < set(ours)
    monkeypatch.setattr(sidebar_tree, "_has_one", lambda builder: False)
    assert nested.build("--fresh-env", "--write-all") == (0, [])
    assert trees(nested) == ours


@pytest.mark.parametrize(("page", "open"), [("sub/one", True), ("section", True), ("first", False)])
def test_the_current_page_is_marked_and_its_section_is_open(nested, page, open):
    assert nested.build() == (0, [])
    tree = BeautifulSoup(nested.html(page), "html.parser").select_one(".sidebar-tree")
    [current] = tree.select(".current-page")
    link = current.select_one("a")
    assert (link.get("href"), link.text) == ("#", page)
    assert tree.input.has_attr("checked") == open


def test_the_table_of_contents_is_resolved_once(nested, monkeypatch):
    asked = []
    resolve = sidebar_tree.global_toctree_for_doc

    def count(env, page, builder, **options):
        asked.append(page)
        return resolve(env, page, builder, **options)

    monkeypatch.setattr(sidebar_tree, "global_toctree_for_doc", count)
    assert nested.build() == (0, [])
    assert asked == ["index"]


def test_another_theme_makes_its_own(nested):
    # Furo's options mean nothing to it, which is a warning.
    status, _ = nested.build("-D", "html_theme=classic", fail_on_warning=False)
    assert status == 0
    page = BeautifulSoup(nested.html("first"), "html.parser")
    assert page.select_one(".sphinxsidebar a[href='section.html']")
