"""The box for a message."""

from __future__ import annotations

from bs4 import BeautifulSoup


def test_the_box_is_a_form_that_leads_to_the_search_page(project):
    project.write("docs/errors/index.md", "# Errors\n\n```{message-search}\n```\n")
    project.page("page", text="```{toctree}\nerrors/index\n```\n")
    assert project.build() == (0, [])
    (form,) = BeautifulSoup(project.html("errors/index"), "html.parser").select("article form")
    assert (form["action"], form["method"]) == ("../search.html", "get")
    (box,), (label,) = form("textarea"), form("label")
    assert box["name"] == "q"
    assert label["for"] == box["id"]
    assert label.get_text().startswith("Paste your message here")
