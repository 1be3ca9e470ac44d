"""The directives of the Errors section, whole and broken on purpose."""

from __future__ import annotations

import json
import re

import pytest
from bs4 import BeautifulSoup
from error_pages import ErrorPageError, error_pages, wordings

RAISES = {"type": "ValueError", "message": "No v"}
OTHER = {"type": "KeyError", "message": ""}
RECORD = {
    "read": {
        "1.15.5": {"reference": RAISES, "resource": None},
        "2.21.0": {"reference": RAISES, "resource": RAISES},
    },
    "add": {
        "1.15.5": {"as written": {**OTHER, "cell": "build"}},
        "2.21.0": {"as written": OTHER},
    },
}
FRONT = "---\ngroup: {}\nmyst:\n  html_meta:\n    description: A page.\n---\n\n# {}\n\n"
QUOTE = "```{messages} errors/no_v.py#read\nerrors/no_v.py#add\n```\n"
INDEX = "# Errors\n" + "".join(
    f"\n## By {by}\n\n```{{error-index}} {by}\n```\n" for by in ("message", "type")
)


def write_page(project, name, group, title, text=QUOTE):
    project.write(f"docs/errors/{name}.md", FRONT.format(group, title) + text)


@pytest.fixture
def section(project):
    project.write("docs/messages/no_v.json", json.dumps(RECORD))
    project.page("page", text="```{toctree}\nerrors/index\n```\n")
    project.write("docs/errors/index.md", INDEX)
    write_page(project, "no_v", "variables", "No `v`")
    return project


def shown(html):
    article = BeautifulSoup(html, "html.parser").article
    return [part.get_text().strip() for part in article.select(".message-on, .message")]


def test_a_page_quotes_each_wording_once_and_says_who_says_it(section):
    assert section.build() == (0, [])
    assert shown(section.html("errors/no_v")) == [
        "TensorFlow 2.21.0; 1.15.5 with reference variables:",
        "ValueError: No v",
        "TensorFlow 1.15.5 with resource variables: raises nothing.",
        "TensorFlow 2.21.0:",
        "KeyError",
        "TensorFlow 1.15.5, already in the cell build:",
        "KeyError",
    ]


def test_the_index_links_every_page_by_group_and_by_type(section):
    write_page(section, "closed", "sessions", "Closed")
    assert section.build() == (0, [])
    page = BeautifulSoup(section.html("errors/index"), "html.parser").article
    headings = [heading.get_text().rstrip("¶#") for heading in page.select("h3")]
    groups = ["Variables and initialization", "Sessions and graphs"]
    assert headings == [*groups, "KeyError", "ValueError"]
    links = [link["href"] for link in page.select(".error-index a")]
    assert links == ["no_v.html", "closed.html", *["no_v.html", "closed.html"] * 2]
    assert page.select_one("#group-variables .error-index code").get_text() == "No v"


def test_a_new_page_is_in_the_index_of_an_incremental_build(section):
    assert section.build() == (0, [])
    write_page(section, "later", "feeds", "Later")
    assert section.build() == (0, [])
    assert "Later" in section.html("errors/index")


def read_again(project):
    """The pages that a build reads of those that it has read before."""
    status, log, said = project.build_aloud()
    assert (status, log) == (0, [])
    read = re.findall(r"reading sources\.\.\. \[ *\d+%\] ([\w/]+)", said)
    return sorted(set(read) - {"index"})  # which each build of the project writes anew


def test_the_index_is_read_again_only_where_what_it_lists_has_changed(section):
    write_page(section, "closed", "sessions", "Closed")
    assert section.build() == (0, [])
    section.page("page", text="```{toctree}\nerrors/index\n```\n\nMore words.\n")
    assert read_again(section) == ["page"]
    write_page(section, "closed", "sessions", "Closed for good")
    assert read_again(section) == ["errors/closed", "errors/index"]
    assert "Closed for good" in section.html("errors/index")
    (section.root / "docs" / "errors" / "closed.md").unlink()
    assert read_again(section) == ["errors/index"]
    assert "Closed" not in section.html("errors/index")
    later = json.dumps(RECORD).replace("No v", "There is no v")
    section.write("docs/messages/no_v.json", later)
    assert read_again(section) == ["errors/index", "errors/no_v"]
    assert "There is no v" in section.html("errors/index")


def test_a_changed_record_changes_the_page(section):
    assert section.build() == (0, [])
    changed = json.dumps(RECORD).replace("No v", "There is no v")
    section.write("docs/messages/no_v.json", changed)
    assert section.build() == (0, [])
    assert "ValueError: There is no v" in shown(section.html("errors/no_v"))


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("```{messages} errors/no_v.py#nothing\n```\n", "has no recorded message; run: nox -s"),
        ("```{messages} errors/other.py#read\n```\n", "has no recorded message; run: nox -s"),
        ("```{messages} no_v#read\n```\n", "write a cell as 'errors/file.py#cell'"),
    ],
)
def test_a_quotation_that_cannot_be_made_is_one_line(section, text, complaint):
    write_page(section, "no_v", "variables", "No v", text)
    status, log = section.build()
    assert status == 1
    assert any(complaint in line and "errors/no_v.md:10" in line for line in log), log


def test_a_page_of_no_group_is_one_line(section):
    write_page(section, "no_v", "nonsense", "No v")
    _, log = section.build(fail_on_warning=False)
    assert any("errors/no_v.md: needs a title, and in its front matter a group" in x for x in log)


def test_pages_and_wordings_are_read_without_sphinx(section):
    docs = section.root / "docs"
    (page,) = error_pages(docs)
    assert (page.docname, page.title, page.group) == ("errors/no_v", "No v", "variables")
    assert page.quoted == (("no_v", "read"), ("no_v", "add"))
    assert [word.on for word in wordings(docs, "no_v", "add")] == [
        (("2.21.0", "as written"),),
        (("1.15.5", "as written"),),
    ]
    with pytest.raises(ErrorPageError):
        wordings(docs, "no_v", "no_cell")
