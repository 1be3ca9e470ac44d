"""Draw the recorded numbers of a cell, as a picture that follows the theme.

An author shows a cell whose numbers vary (see ``recorded.py``) and, after it, draws what
it printed::

    ```{recorded-plot} assignment_order/counts.py#count
    :kind: bars
    :alt: Both values occur, in every order of the fetches.

    The outcomes of 300 runs.
    ```

The cell prints a table: a line of column heads, then one line a row; two spaces or more
separate the columns. ``bars`` draws a stacked bar for each row, made of its numbers.
``lines`` draws a curve for each column but the first, which holds the positions; its
head and ``:y-title:`` name the axes.

The picture is an inline SVG: no JavaScript, no fonts, the theme's colors, the same bytes
in every build. A screen reader gets ``:alt:`` and the numbers; the cell on the page
shows them to everyone. pygal draws it; what it adds for scripts is taken out.
"""

from __future__ import annotations

import math
import os
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import pygal
from docutils import nodes
from docutils.parsers.rst import directives
from pygal.style import Style
from recorded import RecordError, record_path, recorded_text
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

if TYPE_CHECKING:
    from collections.abc import Callable

    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

_logger = logging.getLogger(__name__)

SVG = "http://www.w3.org/2000/svg"
# The second value of each is for readers of e-books, which have no theme.
COLORS = ["#0b57a4", "#b3541e", "#2b7a4b", "#6a51a3"]
STYLE = Style(
    background="transparent",
    plot_background="transparent",
    foreground="var(--color-foreground-primary, #000)",
    foreground_strong="var(--color-foreground-primary, #000)",
    foreground_subtle="var(--color-foreground-border, #888)",
    guide_stroke_color="var(--color-background-border, #ddd)",
    major_guide_stroke_color="var(--color-background-border, #ddd)",
    guide_stroke_dasharray="none",
    major_guide_stroke_dasharray="none",
    colors=[f"var(--plot-{n}, {color})" for n, color in enumerate(COLORS, start=1)],
    value_colors=["var(--plot-value, #fff)"] * len(COLORS),
    font_family="inherit",
    opacity="1",
    stroke_opacity="1",
    stroke_width="2",
    label_font_size=14,
    major_label_font_size=14,
    legend_font_size=14,
    title_font_size=14,
    value_font_size=13,
)


class PlotError(ValueError):
    """A table that cannot be drawn."""


class Table:
    """What a cell printed: column heads, and rows of a label and numbers.

    Args:
        text: the printed lines.

    Raises:
        PlotError: the lines are no table of numbers.
    """

    def __init__(self, text: str) -> None:
        lines = [re.split(r"\s{2,}", line.strip()) for line in text.splitlines() if line.strip()]
        if len(lines) < 2 or len({len(line) for line in lines}) > 1 or len(lines[0]) < 2:
            raise PlotError("what the cell prints is no table with a line of heads")
        self.corner, *self.heads = lines[0]
        self.labels = [line[0] for line in lines[1:]]
        try:
            self.rows = [[float(number) for number in line[1:]] for line in lines[1:]]
        except ValueError as error:
            raise PlotError(f"a column of the table holds no number: {error}") from None
        if len(self.heads) > len(COLORS):
            raise PlotError(f"a plot has {len(COLORS)} colors, the table more columns")

    def spoken(self) -> str:
        """Return the numbers as sentences."""
        rows = zip(self.labels, self.rows, strict=True)
        return " ".join(
            f"{self.corner} {label}: "
            + ", ".join(f"{head} {number:g}" for head, number in zip(self.heads, row, strict=True))
            + "."
            for label, row in rows
        )


def draw(table: Table, kind: str, alt: str, name: str, y_title: str | None = None) -> str:
    """Return a picture of a table as SVG.

    Args:
        table: the numbers.
        kind: ``bars`` or ``lines``.
        alt: what the picture shows, in a sentence.
        name: what tells the picture from others on its page; letters, digits, hyphens.
        y_title: what the vertical axis measures.

    Raises:
        PlotError: there is no such kind, or the positions of ``lines`` are no numbers.
    """
    if kind not in ("bars", "lines"):
        raise PlotError(f"a plot is of kind 'bars' or 'lines', not {kind!r}")
    common = {"style": STYLE, "js": [], "legend_at_bottom": True, "width": 440}
    columns = list(zip(*table.rows, strict=True))
    if kind == "bars":
        least = max(sum(row) for row in table.rows) / 20  # narrower parts have no room
        chart = pygal.HorizontalStackedBar(
            **common,
            height=100 + 34 * len(table.rows),
            x_labels=table.labels[::-1],
            print_values=True,
            formatter=lambda number: f"{number:g}" if number >= least else "",
            show_x_labels=False,  # pygal's x is across: the numbers stand in the bars
            show_x_guides=False,
            margin_right=4,
        )
        for head, numbers in zip(table.heads, columns, strict=True):
            chart.add(head, numbers[::-1])
    else:
        try:
            positions = [float(label) for label in table.labels]
        except ValueError as error:
            raise PlotError(f"the first column holds no positions: {error}") from None
        chart = pygal.XY(
            **common,
            height=320,
            x_labels=positions[:: math.ceil(len(positions) / 6)],
            x_title=table.corner,
            y_title=y_title,
            include_x_axis=True,
            x_value_formatter=lambda number: f"{number:g}",
        )
        for n, (head, numbers) in enumerate(zip(table.heads, columns, strict=True)):
            dashes = {"dasharray": "none" if n == 0 else f"{8 - 2 * n}, 3"}
            chart.add(head, list(zip(positions, numbers, strict=True)), stroke_style=dashes)
    chart.uuid = name
    return _tidy(chart.render(is_unicode=True), alt, table.spoken(), name)


def _tidy(drawn: str, alt: str, numbers: str, name: str) -> str:
    """Take out scripts, their data and comments, and say what the picture shows."""
    ET.register_namespace("", SVG)
    root = ET.fromstring(drawn)
    for parent in list(root.iter()):
        if parent.get("class") == "plot overlay":
            parent.set("class", "plot")  # the theme hides what is of class "overlay"
        for child in list(parent):
            if child.tag.removeprefix(f"{{{SVG}}}") in ("script", "desc", "title"):
                parent.remove(child)
    for style in root.iter(f"{{{SVG}}}style"):
        style.text = re.sub(r"\s+", " ", re.sub(r"/\*.*?\*/", "", style.text or "", flags=re.S))
    root.set("role", "img")
    root.set("aria-labelledby", f"{name}-title {name}-numbers")
    for tag, said in (("desc", numbers), ("title", alt)):
        element = ET.Element(f"{{{SVG}}}{tag}")
        element.text = said
        root.insert(0, element)
    root[0].set("id", f"{name}-title")
    root[1].set("id", f"{name}-numbers")
    return ET.tostring(root, encoding="unicode")


class RecordedPlot(SphinxDirective):
    """The directive ``recorded-plot``; see the module."""

    required_arguments = 1
    has_content = True
    option_spec: ClassVar[dict[str, Callable[[str], str]]] = {
        "kind": directives.unchanged_required,
        "alt": directives.unchanged_required,
        "y-title": directives.unchanged_required,
    }

    def run(self) -> list[nodes.Node]:
        """Return a figure with the picture and, as its caption, the content."""
        example, _, cell = self.arguments[0].partition("#")
        root = Path(self.env.srcdir).parent
        for dependency in (record_path(root, example), __file__):
            self.env.note_dependency(os.path.relpath(dependency, self.env.srcdir))
        name = f"plot-{self.env.new_serialno('plot')}"
        try:
            if not {"kind", "alt"} <= set(self.options):
                raise PlotError("a recorded-plot needs the options 'kind' and 'alt'")
            svg = draw(
                Table(recorded_text(root, example, cell)),
                self.options["kind"],
                self.options["alt"],
                name,
                self.options.get("y-title"),
            )
        except (RecordError, PlotError) as error:
            self.env.metadata[self.env.docname]["failed"] = True  # see example_cells
            _logger.error(str(error), location=self.get_location())
            return []
        figure = nodes.figure("", nodes.raw("", svg, format="html"), classes=["recorded-plot"])
        for paragraph in self.parse_content_to_nodes():
            figure += nodes.caption("", "", *paragraph.children)
        return [figure]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directive."""
    app.add_directive("recorded-plot", RecordedPlot)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
