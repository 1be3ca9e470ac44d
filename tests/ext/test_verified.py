"""What a page says of other releases, and the directives that show more of it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from bs4 import BeautifulSoup
from verified import changed_lines, span
from verified_data import all_examples, fingerprint, read_releases

EXAMPLE = "topic/file.py"
OTHER = "topic/other.py"
PROGRAM = '"""One."""\n\n# %% build\nprint(1)\n\n# %% read\nprint(2)\n'
CHANGED = "```{{changed}} {}\n{} The word changed.\n```\n"


def write_release(project, version, kinds=None, of=None, **more):
    """Write what a release did: nothing special, or what ``kinds`` says of the example."""
    results: dict[str, Any] = {
        name: {"of": of or fingerprint(project.root, name), "kinds": {"reference": {}}}
        for name in (EXAMPLE, OTHER)
    }
    if kinds:
        results[EXAMPLE]["kinds"] = kinds
    data = {"tensorflow": version, "python": "3.7.16", "examples": results, **more}
    project.write(f"docs/verified/{version}.json", json.dumps(data))


def shows(there, *, test="test_it_is_two"):
    return {"failed": {test: "AssertionError: no"}, "differs": {"read": [there, "2"]}}


@pytest.fixture
def site(project):
    for name in (EXAMPLE, OTHER):
        project.write(f"examples/{name}", PROGRAM)
        project.write(f"tests/examples/{name.replace('/', '/test_')}", "")
    project.write("examples/topic/__init__.py", "")
    project.page("page", f"{EXAMPLE}#build", f"{EXAMPLE}#read", f"{OTHER}#build")
    project.write("docs/reference/versions.md", "# Versions\n\n```{verified-table}\n```\n")
    project.page("toc", text="```{toctree}\nreference/versions\n```\n")
    return project


def article(site, page="page"):
    return BeautifulSoup(site.html(page), "html.parser").article


def table(found):
    return [[cell.get_text() for cell in row.select("th, td")] for row in found.select("tr")]


def test_the_examples_are_those_of_the_folder(site):
    assert all_examples(site.root) == [EXAMPLE, OTHER]


def test_the_fingerprint_is_of_the_example_and_of_its_test(site):
    old = fingerprint(site.root, EXAMPLE)
    assert fingerprint(site.root, OTHER) == old
    site.write("tests/examples/topic/test_file.py", "# changed")
    new = fingerprint(site.root, EXAMPLE)
    assert new != old
    site.write(f"examples/{EXAMPLE}", PROGRAM + "# changed\n")
    assert fingerprint(site.root, EXAMPLE) not in (old, new)


def test_releases_are_read_the_oldest_first(site):
    for version in ("2.4.4", "1.15.5", "2.10.1"):
        write_release(site, version)
    releases = read_releases(site.root / "docs")
    assert [release.version for release in releases] == ["1.15.5", "2.4.4", "2.10.1"]


def test_a_page_names_the_releases_that_ran_all_its_examples(site):
    write_release(site, "1.4.1", missing=["resource"])
    write_release(site, "1.15.5")
    write_release(site, "2.21.0")
    write_release(site, "2.4.4", of="before")
    write_release(site, "2.10.1", {"reference": {"lacks": "AttributeError: no such name"}})
    assert site.build() == (0, [])
    line = article(site).select_one(".verified-on")
    said = (
        "Verified on TensorFlow 1.4.1 (not with resource variables), 1.15.5 and 2.21.0: "
        "every program on this page was run and tested there."
    )
    assert line.get_text().strip() == f"{said} All results"
    assert line.a["href"] == "reference/versions.html"
    assert not line.select("table")
    assert not article(site, "toc").select(".verified-on")


def test_a_page_says_what_differs_where(site):
    write_release(site, "1.15.5", {"reference": shows("3\n\n4"), "resource": shows("3\n\n4")})
    failed = {"failed": {"test_all_kinds_are_alike": "AssertionError: 3 is not 2"}}
    write_release(site, "2.4.4", {"reference": shows("3\n4"), "resource": failed})
    write_release(site, "2.10.1", {"of its own": {"failed": {"test_it_is_two": "KeyError: 'x'"}}})
    write_release(site, "2.21.0", {"reference": shows("5" * 500), "resource": shows("")})
    assert site.build() == (0, [])
    assert table(article(site).select_one(".verified-on")) == [
        ["On", "Program", "Shows there"],
        ["1.15.5", "file.py, cell read", "3 ⏎ 4"],
        ["2.4.4", "file.py, cell read, reference variable", "3 ⏎ 4"],
        ["2.10.1", "file.py, it is two", "KeyError: 'x'"],
        ["2.21.0", "file.py, cell read, reference variable", "5" * 160 + "…"],
        ["2.21.0", "file.py, cell read, resource variable", "nothing is shown or raised"],
    ]


def test_the_same_on_two_releases_is_one_row(site):
    for version in ("1.15.5", "2.4.4"):
        write_release(site, version, {"reference": shows("3"), "resource": shows("3")})
    assert site.build() == (0, [])
    assert table(article(site))[1] == ["1.15.5, 2.4.4", "file.py, cell read", "3"]


@pytest.mark.parametrize(
    ("versions", "said"),
    [("a", "a"), ("ab", "a, b"), ("abc", "a to c"), ("abcd", "a to d"), ("acd", "a, c, d")],
)
def test_releases_in_a_row_are_a_span(versions, said):
    assert span(list(versions), list("abcd")) == said


@pytest.mark.parametrize(
    ("there", "newest", "changed"),
    [
        ("one", "two", "one"),
        ("one\ntwo", "one\nthree", "two"),
        ("one", "", "one"),
        ("", "one", ""),
        ("one\n  a\n  b\ntwo\n  c", "one\n  a\n  x\ntwo\n  y", "one\n  a\n  b\ntwo\n  c"),
    ],
)
def test_of_many_lines_those_are_shown_that_differ(there, newest, changed):
    assert changed_lines(there, newest) == changed


def test_a_page_without_results_says_nothing(site):
    assert site.build() == (0, [])
    assert not article(site).select(".verified-on")


def test_without_the_page_of_all_results_nothing_links_to_it(site):
    (site.root / "docs" / "reference" / "versions.md").unlink()
    site.page("toc")
    write_release(site, "1.15.5")
    assert site.build() == (0, [])
    assert not article(site).select(".verified-on a")


def test_new_results_and_a_changed_test_are_on_the_page_of_the_next_build(site):
    write_release(site, "1.15.5")
    assert site.build() == (0, [])
    write_release(site, "1.15.5", {"reference": shows("3")})
    assert site.build() == (0, [])
    assert table(article(site))[1] == ["1.15.5", "file.py, cell read, reference variable", "3"]
    site.write("tests/examples/topic/test_file.py", "# changed")
    assert site.build() == (0, [])
    assert not article(site).select(".verified-on")


def test_the_table_links_each_result_to_the_example(site):
    write_release(site, "1.4.1", missing=["resource"])
    core = json.loads((site.root / "docs/verified/1.4.1.json").read_text())
    del core["examples"][OTHER]
    site.write("docs/verified/1.4.1.json", json.dumps(core))
    write_release(site, "1.15.5", {"reference": shows('"3"')})
    write_release(site, "2.4.4", {"reference": {"lacks": "AttributeError: no such name"}})
    site.write("docs/verified/2.0.4.json", json.dumps({"tensorflow": "2.0.4", "why": "is gone"}))
    assert site.build() == (0, [])
    page = article(site, "reference/versions")
    assert page.li.get_text().strip() == "TensorFlow 2.0.4 is gone."
    assert table(page) == [
        ["Program", *(f"{version}Python 3.7.16" for version in ("1.4.1", "1.15.5", "2.4.4"))],
        [EXAMPLE, "same", "differs", "not run"],
        [OTHER, "", "same", "same"],
    ]
    assert page.select_one(".differs a")["title"] == 'cell read: "3"'
    links = {link["href"] for link in page.select("td a, th a")}
    assert links == {"../page.html#example-file", "../page.html#example-other"}
    assert article(site).select_one("#example-other pre").get_text() == "print(1)\n"
    scripts = [link["src"].partition("?")[0] for link in site_soup(site).select("script[src]")]
    assert "../_static/verified.js" in scripts


def site_soup(site):
    return BeautifulSoup(site.html("reference/versions"), "html.parser")


def test_a_change_is_shown_beside_the_newest(site):
    write_release(site, "1.15.5", {"reference": {}, "resource": shows("3")})
    write_release(site, "2.21.0")
    site.page("what", text=CHANGED.format("1.15.5", f"{EXAMPLE}#read"))
    assert site.build() == (0, [])
    rows = table(article(site, "what"))
    assert rows == [["What", "1.15.5", "2.21.0"], ["The word changed.", "3", "2"]]


@pytest.mark.parametrize(
    ("release", "cell", "said"),
    [
        ("2.4.4", f"{EXAMPLE}#read", "there is no release '2.4.4'"),
        ("1.15.5", f"{EXAMPLE}#build", f"{EXAMPLE}#build shows the same on TensorFlow 1.15.5"),
        ("1.15.5", "topic/none.py#read", "topic/none.py#read shows the same on TensorFlow 1.15.5"),
        ("1.15.5", EXAMPLE, f"{EXAMPLE} shows the same on TensorFlow 1.15.5"),
    ],
)
def test_a_change_that_is_none_is_an_error(site, release, cell, said):
    write_release(site, "1.15.5", {"reference": shows("3")})
    site.page("what", text=CHANGED.format(release, cell))
    status, log = site.build()
    assert status == 1
    assert log == [f"docs/what.md:11: ERROR: {said}"]
