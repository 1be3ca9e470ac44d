"""The tables of the bench, on a page."""

from __future__ import annotations

import json

from bs4 import BeautifulSoup

RECORD = {
    "with": "TensorFlow 2 on a machine",
    "site": [{"way": "one", "s": 1.5, "more": 2}, {"way": "two", "s": 0.5}],
}


def test_a_table_has_a_column_for_each_name_and_a_row_for_each_way(project):
    project.write("docs/reference/building.json", json.dumps(RECORD))
    project.page("page", text="```{bench-table} site\n```")
    assert project.build() == (0, [])
    page = BeautifulSoup(project.html("page"), "html.parser")
    rows = [[cell.get_text() for cell in row.select("th, td")] for row in page.select("tr")]
    assert rows == [["way", "s", "more"], ["one", "1.5", "2"], ["two", "0.5", ""]]
    assert "Measured by nox -s bench with TensorFlow 2 on a machine." in page.get_text()


def test_an_unknown_table_is_an_error(project):
    project.write("docs/reference/building.json", json.dumps(RECORD))
    project.page("page", text="```{bench-table} other\n```")
    status, log = project.build()
    assert status == 1
    assert log == ["docs/page.md:11: ERROR: there is no table 'other'; there are: site"]
