"""Recorded numbers: made by running, shown in place of the build's, never drifting."""

from __future__ import annotations

import json

import pytest
from bs4 import BeautifulSoup
from recorded import RecordError, record, record_path, recorded_output, recorded_with

EXAMPLE = '"""Point."""\n\n# %% count varies=true\nimport time\n\nprint("after", time.time_ns())\n'
NAME = "x/counts.py"


@pytest.fixture
def counts(project):
    project.write(f"examples/{NAME}", EXAMPLE)
    project.page("page", f"{NAME}#count")
    record(project.root, NAME)
    project.capture.readouterr()
    return project


def test_the_page_shows_the_recorded_numbers_and_where_they_are_from(counts):
    assert counts.build() == (0, [])
    first = counts.html("page")
    recorded = json.loads(record_path(counts.root, NAME).read_text(encoding="utf-8"))
    page = BeautifulSoup(first, "html.parser")
    assert page.select_one("div.cell_output pre").get_text() == recorded["cells"]["count"]
    note = page.select_one("p.recorded").get_text()
    assert note == recorded_with(counts.root, NAME)
    assert note.startswith("Recorded with TensorFlow ")
    assert counts.build("--fresh-env") == (0, [])
    assert counts.html("page") == first


def test_a_changed_example_must_be_recorded_again(counts):
    counts.write(f"examples/{NAME}", EXAMPLE.replace("time_ns", "monotonic_ns"))
    status, log = counts.build()
    assert status == 1
    assert log == [
        f"docs/page.md:9: ERROR: examples/{NAME} has changed since it was recorded; "
        f"run: nox -s record -- {NAME}"
    ]


def test_other_words_than_recorded_are_an_error(counts):
    with pytest.raises(RecordError, match="prints other words than recorded"):
        recorded_output(counts.root, NAME, "count", "before 3")
    assert recorded_output(counts.root, NAME, "count", "after   3\n").startswith("after ")


def test_a_cell_that_was_not_recorded_is_an_error(counts):
    with pytest.raises(RecordError, match="cell 'other'"):
        recorded_output(counts.root, NAME, "other", "after 3")
