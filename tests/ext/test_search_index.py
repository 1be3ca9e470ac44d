"""The search's index and page: what a build writes, and that Sphinx's own search is off."""

from __future__ import annotations

import json

import pytest
from bs4 import BeautifulSoup

FRONT = "---\nmyst:\n  html_meta:\n    description: About {0}.\n---\n\n# The {0}\n\n"
ERROR = (
    "---\ngroup: variables\n---\n\n# No `v`\n\n"
    "See {doc}`/one`, and {doc}`it </two>`.\n\n## Why\n\nSo.\n\n"
)
RAISES = {"type": "ValueError", "message": "No v"}
PROGRAM = '"""No v."""\n\n# %% read\nv = dict.fromkeys(["a"])\nname_of_v = dict(name="net/v")\n'


@pytest.fixture
def pages(project):
    project.write("examples/errors/no_v.py", PROGRAM)
    project.write(
        "docs/messages/no_v.json", json.dumps({"read": {"2.21.0": {"as written": RAISES}}})
    )
    project.write("docs/one.md", FRONT.format("one") + "First.\n\n## A part\n\n- Second\n  line.\n")
    project.write("docs/two.md", FRONT.format("two"))
    quote = "```{messages} errors/no_v.py#read\n```\n\n"
    show = "```{code-cell}\n:example: errors/no_v.py#read\n```\n"
    project.write("docs/errors/no_v.md", ERROR + quote + show)
    project.write("docs/errors/index.md", "# Errors\n\n```{error-index} message\n```\n")
    project.page("toc", text="```{toctree}\nerrors/index\n```\n")
    return project


def script(project):
    return (project.out / "_static" / "search" / "index.js").read_text(encoding="utf-8")


def index(project):
    text = script(project).removeprefix("const searchIndex = ").removesuffix(";\n")
    return {entry["page"]: entry for entry in json.loads(text)["pages"]}


def test_the_index_holds_what_a_page_says(pages):
    assert pages.build() == (0, [])
    found = index(pages)
    assert list(found) == ["errors/index", "errors/no_v", "one", "toc", "two"]  # not the home page
    assert found["one"] == {
        "page": "one",
        "title": "The one",
        "section": "One",
        "about": "About one.",
        "parts": [["", "", ["First."]], ["a-part", "A part", ["Second line."]]],
    }


def test_a_page_of_errors_is_one_part_with_its_messages_and_names(pages):
    assert pages.build() == (0, [])
    assert index(pages)["errors/no_v"] == {
        "page": "errors/no_v",
        "title": "No v",
        "section": "Errors · Variables and initialization",
        "parts": [["", "", ["See The one, and it.", "So."]]],
        "names": "dict.fromkeys name_of_v",
        "says": ["ValueError: No v"],
        "own": ["net/v"],
    }


def test_the_list_of_errors_does_not_repeat_its_pages(pages):
    assert pages.build() == (0, [])
    assert "No v" not in json.dumps(index(pages)["errors/index"])


def test_the_same_pages_give_the_same_bytes(pages):
    assert pages.build("--jobs=1") == (0, [])
    alone = script(pages)
    assert pages.build("--fresh-env", "--jobs=4") == (0, [])
    assert script(pages) == alone


def test_an_incremental_build_takes_changed_new_and_removed_pages(pages):
    assert pages.build() == (0, [])
    pages.write("docs/one.md", FRONT.format("one") + "Changed.\n")
    pages.write("docs/three.md", FRONT.format("three"))
    (pages.root / "docs" / "two.md").unlink()
    pages.write("docs/errors/no_v.md", ERROR.replace("{doc}`it </two>`", "it"))
    assert pages.build() == (0, [])
    found = index(pages)
    assert found["one"]["parts"] == [["", "", ["Changed."]]]
    assert "two" not in found
    old = script(pages)
    assert pages.build("--fresh-env") == (0, [])
    assert script(pages) == old


def test_the_search_page_is_ours_alone(pages):
    """What an update of Sphinx or of the theme could bring back, or leave out."""
    assert pages.build() == (0, [])
    page = BeautifulSoup(pages.html("search"), "html.parser")
    for wanted in ("search-query", "search-results", "search-status", "search-nothing"):
        assert page.article.find(id=wanted), wanted
    assert [meta["content"] for meta in page.select('meta[name="robots"]')] == ["noindex"]
    loaded = [link["src"].partition("?v=") for link in page.select("script[src]")]
    ours = [name for name, _, _ in loaded if "search" in name]
    names = ("condense", "search_box", "index", "ranking", "search_page")
    assert ours == [f"_static/search/{name}.js" for name in names]
    assert all(checksum for name, _, checksum in loaded if name in ours)
    assert not (pages.out / "searchindex.js").exists()
    assert "searchtools" not in str(page)
    assert "Search.setIndex" not in str(page)


def test_every_page_has_a_box_that_asks_the_search_page(pages):
    assert pages.build() == (0, [])
    page = BeautifulSoup(pages.html("errors/no_v"), "html.parser")
    (form,) = page.select("form")
    assert (form["action"], form["method"], form["role"]) == ("../search.html", "get", "search")
    assert [field["name"] for field in form.select("input")] == ["q"]
    loaded = [link["src"].partition("?")[0] for link in page.select("script[src]")]
    ours = [name for name in loaded if "search" in name]
    assert ours == [f"../_static/search/{name}.js" for name in ("condense", "search_box")]


def test_an_epub_has_no_search(pages):
    pages.write("docs/one.md", FRONT.format("one") + "```{message-search}\n```\n")
    assert pages.build("-b", "epub", fail_on_warning=False)[0] == 0
    assert not (pages.out / "search.xhtml").exists()
    assert not (pages.out / "_static" / "search" / "index.js").exists()
    assert "<form" not in (pages.out / "one.xhtml").read_text(encoding="utf-8")
