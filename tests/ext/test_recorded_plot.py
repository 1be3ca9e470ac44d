"""Pictures of recorded numbers: drawn the same every time, readable, never of old numbers."""

from __future__ import annotations

import json
import re

import pytest
from bs4 import BeautifulSoup
from recorded import record, record_path
from recorded_plot import PlotError, Table, draw

BARS = "order   new  old\na, b    299    1\nb, a      0  300\n"
LINES = "turns  assign  load\n0      1.5     0.1\n100    3.5     0.1\n"
NAME = "x/counts.py"
EXAMPLE = f'"""Point."""\n\n# %% count varies=true\nprint({BARS!r})\n'
PLOT = """```{{recorded-plot}} x/counts.py#{cell}
{options}

Counts of *300* runs.
```
"""
GOOD = ":kind: bars\n:alt: Old and new occur."


def write(project, options=GOOD, cell="count", example=EXAMPLE):
    project.write(f"examples/{NAME}", example)
    record(project.root, NAME)
    project.page("page", f"{NAME}#count", text=PLOT.format(cell=cell, options=options))
    project.capture.readouterr()


def test_the_page_holds_the_picture_its_text_and_its_caption(project):
    write(project)
    assert project.build() == (0, [])
    first = project.html("page")
    figure = BeautifulSoup(first, "html.parser").select_one("figure.recorded-plot")
    assert figure.select_one("figcaption em").get_text() == "300"
    svg = figure.select_one("svg")
    assert svg.get("role") == "img"
    title, numbers = (svg.find(id=name) for name in svg.get("aria-labelledby").split())
    assert title.get_text() == "Old and new occur."
    assert numbers.get_text() == "order a, b: new 299, old 1. order b, a: new 0, old 300."
    assert project.build("--fresh-env") == (0, [])
    assert project.html("page") == first


def test_an_epub_holds_the_picture_too(project):
    write(project)
    status, log = project.build("-b", "epub", "-d", str(project.root / "doctrees"))
    assert (status, log) == (0, [])
    page = (project.out / "page.xhtml").read_text(encoding="utf-8")
    assert BeautifulSoup(page, "html.parser").select_one("figure svg title")


def test_a_changed_record_is_drawn_again(project):
    write(project)
    assert project.build() == (0, [])
    path = record_path(project.root, NAME)
    content = json.loads(path.read_text(encoding="utf-8"))
    content["cells"]["count"] = BARS.replace("299", "298")
    path.write_text(json.dumps(content), encoding="utf-8")
    assert project.build() == (0, [])
    assert "new 298" in project.html("page")


@pytest.mark.parametrize(
    ("options", "cell", "message"),
    [
        (":kind: bars", "count", "a recorded-plot needs the options 'kind' and 'alt'"),
        (":alt: Counts.", "count", "a recorded-plot needs the options 'kind' and 'alt'"),
        (":kind: pie\n:alt: Counts.", "count", "not 'pie'"),
        (GOOD, "other", "cell 'other' of examples/x/counts.py is not recorded"),
        (GOOD.replace("bars", "lines"), "count", "the first column holds no positions"),
    ],
)
def test_what_cannot_be_drawn_stops_the_build(project, options, cell, message):
    write(project, options, cell)
    status, log = project.build()
    assert status == 1
    assert len(log) == 1
    assert log[0].startswith("docs/page.md:")
    assert message in log[0]


def test_an_example_without_a_record_is_not_drawn(project):
    write(project)
    record_path(project.root, NAME).unlink()
    status, log = project.build()
    assert status == 1
    assert [line for line in log if "examples/x/counts.py is not recorded yet" in line]


def test_numbers_of_an_older_example_are_not_drawn(project):
    write(project)
    project.write(f"examples/{NAME}", EXAMPLE.replace("Point", "Another"))
    status, log = project.build()
    assert status == 1
    assert [line for line in log if "has changed since it was recorded" in line]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no table"),
        ("order  new\n", "no table"),
        ("order\na, b\n", "no table"),
        ("order  new\na, b  1  2\n", "no table"),
        ("order  new\na, b  many\n", "no number"),
        ("order  a  b  c  d  e\nx  1  2  3  4  5\n", "colors"),
    ],
)
def test_other_output_is_no_table(text, message):
    with pytest.raises(PlotError, match=message):
        Table(text)


def shown(svg: str) -> list[str]:
    return [text.get_text() for text in BeautifulSoup(svg, "html.parser").find_all("text")]


def test_bars_show_their_labels_and_the_numbers_that_have_room():
    texts = shown(draw(Table(BARS), "bars", "Counts.", "plot-0"))
    assert {"a, b", "b, a", "new", "old", "299", "300"} <= set(texts)
    assert "1" not in texts


def test_lines_show_positions_and_the_titles_of_the_axes():
    texts = shown(draw(Table(LINES), "lines", "Times.", "plot-0", "milliseconds"))
    assert {"turns", "milliseconds", "assign", "load", "0", "100"} <= set(texts)


@pytest.mark.parametrize(("text", "kind"), [(BARS, "bars"), (LINES, "lines")])
def test_a_picture_needs_no_script_no_font_and_no_server(text, kind):
    svg = draw(Table(text), kind, "Numbers.", "plot-0")
    assert svg == draw(Table(text), kind, "Numbers.", "plot-0")
    assert not re.search(r"<script|@import|@font-face|url\(|on\w+=", svg)
    assert re.findall(r"https?://[^\s\"]+", svg) == ["http://www.w3.org/2000/svg"]
    assert "var(--plot-1,#" in svg


def test_the_rules_of_a_picture_reach_nothing_else_on_the_page():
    svg = draw(Table(BARS), "bars", "Counts.", "plot-0")
    rules = BeautifulSoup(svg, "html.parser").style.get_text()
    for selectors in re.findall(r"([^{}]+)\{", rules):
        for selector in selectors.split(","):
            assert selector.strip().startswith("#chart-plot-0"), selector


@pytest.mark.parametrize(("text", "kind"), [(BARS, "bars"), (LINES, "lines")])
def test_no_part_of_a_picture_has_a_class_that_the_theme_hides(text, kind):
    svg = BeautifulSoup(draw(Table(text), kind, "Numbers.", "plot-0"), "html.parser")
    assert svg.select(".plot")
    assert svg.select(".overlay") == []
