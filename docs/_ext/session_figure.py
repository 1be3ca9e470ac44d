"""Show what the sessions of an example ran, as a figure to step through.

An author names an example; the example itself does not mention drawing::

    ```{session-figure} tf_assign/built_is_not_run.py
    :caption: Only the third run executes the assign.
    ```

Options, all of which may be left out:

``:caption:``
    one line that says what the figure shows;
``:kind: resource``
    run the program on resource variables, instead of as it is written;
``:runs: 2-4 6``
    which runs to show, from 1; runs after the twelfth are not recorded; 0 for the graph
    alone, which is also what is shown of a program that runs nothing;
``:step: 3``
    the run that is shown first, 0 for the state before all runs; else the last one;
``:fold: gradients layer/dense``
    name scopes to draw as one box each;
``:hide: initializers reads init``
    what to leave out: the initializers of variables, the reads that ``tf.Variable`` makes,
    or operations by name, in which ``*`` stands for anything;
``:optimizer:``
    leave the session's graph optimizer on, and draw the graph that it made.

The example runs from a fresh start in another process. What cannot be drawn fails the
build, in one line with page and line.
"""

from __future__ import annotations

import os
import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import forked_kernels
import session_picture
from docutils import nodes
from docutils.parsers.rst import directives
from example_cells import fail_page
from example_file import read_cells
from fork_server import CallError, ForkServerError
from session_picture.figure import make_content
from session_picture.recorded_data import from_json
from sphinx.util.docutils import SphinxDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata, OptionSpec
    from sphinx.writers.html5 import HTML5Translator

RUNS = re.compile(r"(\d+)(?:-(\d+))?")
SOURCES = sorted(p for p in Path(session_picture.__file__).parent.iterdir() if p.is_file())


class session_figure(nodes.General, nodes.Element):  # noqa: N801  # docutils names nodes so
    """A figure: its caption as a child, the rest as HTML, to choose a step in or to print."""


class SessionFigure(SphinxDirective):
    """The directive; see the module's docstring."""

    required_arguments = 1
    option_spec: ClassVar[OptionSpec] = {
        "caption": directives.unchanged_required,
        "kind": directives.unchanged_required,
        "runs": directives.unchanged_required,
        "step": directives.unchanged_required,
        "fold": directives.unchanged_required,
        "hide": directives.unchanged_required,
        "optimizer": directives.flag,
    }

    def run(self) -> list[nodes.Node]:
        """Record the example and draw the figure, or report why that cannot be."""
        if self.config.nb_execution_mode == "off":
            return []
        example = self.arguments[0]
        path = Path(self.env.srcdir).parent / "examples" / example
        for file in (path, *SOURCES):
            self.env.note_dependency(os.path.relpath(file, self.env.srcdir))
        try:
            figure = self._draw(path)
        except (CallError, ForkServerError, ValueError, RuntimeError) as error:
            said = error.message if isinstance(error, CallError) else str(error)
            message = said.partition("\n")[0].replace(f"{path.parents[2]}{os.sep}", "")
            fail_page(self.env, self.lineno, f"no figure of examples/{example}: {message}")
            return []
        if "caption" in self.options:
            words, messages = self.parse_inline(self.options["caption"], lineno=self.lineno)
            figure += nodes.paragraph("", "", *words, *messages)
        return [figure]

    def _draw(self, path: Path) -> session_figure:
        kind = self.options.get("kind", "reference")
        if kind not in ("reference", "resource"):
            raise ValueError(f"the kind is 'reference' or 'resource', not {kind!r}")
        step = self.options.get("step", "")
        if step and not step.isdigit():
            raise ValueError(f"the step is the number of a run, not {step!r}")
        runs = _numbers(self.options["runs"]) if "runs" in self.options else None
        read_cells(path)  # it is there and can be read
        optimizer = "optimizer" in self.options
        recorded = forked_kernels.call(
            "record_example", "record_example", str(path), kind == "resource", optimizer
        )
        content = partial(
            make_content,
            from_json(recorded),
            f"session-figure-{self.env.new_serialno('session-figure')}",
            fold=self.options.get("fold", "").split(),
            hide=self.options.get("hide", "").split(),
            runs=runs,
            step=int(step) if step else None,
        )
        return session_figure(chosen=content(), printed=content(choose=False))


def _numbers(text: str) -> list[int]:
    numbers: list[int] = []
    for part in text.split():
        match = RUNS.fullmatch(part)
        if not match:
            raise ValueError(f"write runs as '1-3 5', not {text!r}")
        numbers += range(int(match[1]), int(match[2] or match[1]) + 1)
    return numbers


def _visit_html(translator: HTML5Translator, node: Any) -> None:
    translator.body.append('<figure class="session-picture">')
    if node.children:
        translator.body.append('<figcaption class="sp-caption">')


def _depart_html(translator: HTML5Translator, node: Any) -> None:
    if node.children:
        translator.body.append("</figcaption>")
    # A reader of books may know neither buttons nor styles.
    is_book = translator.builder.name == "epub"
    translator.body.append(node["printed"] if is_book else node["chosen"])
    translator.body.append("</figure>")


def _pass(*_: object) -> None:
    """Other formats show the caption, which is a child of the node."""


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directive, and the style of its figures."""
    others = (_pass, _pass)
    app.add_node(session_figure, html=(_visit_html, _depart_html), text=others, latex=others)
    app.add_directive("session-figure", SessionFigure)
    # A relative path: the same site comes from any folder.
    app.config["html_static_path"].append(os.path.relpath(session_picture.STYLE, app.confdir))
    app.add_css_file(session_picture.STYLE.name)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
