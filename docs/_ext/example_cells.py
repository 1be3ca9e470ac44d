"""Show the cells of an example file on a page, executed.

An author writes an empty code cell that names a cell of a file in ``examples/``::

    ```{code-cell}
    :example: start/hello.py#build
    ```

The text of that cell takes its place before MyST-NB executes the page, so a page
holds no code of its own. A page shows the cells of an example in the file's order,
from the first one on, without a gap; it may stop early. Each example starts afresh:
an empty namespace, an empty default graph, TensorFlow's switches at their defaults.

What makes the build fail, each in one line with page and line: an unknown file or
cell, a cell out of order, code typed into the page, a cell that raises what its file
does not declare or does not raise what it declares, a cell that outlasts
``nb_execution_timeout``, a kernel that dies, a cell that ends on a value instead of
printing it, and an output that holds an object address or a path of this machine.
A page that failed is read again by the next build, so it stays red until it is mended.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
from docutils import nodes
from example_file import Cell, ExampleFileError, read_cells
from kept_outputs import KeptOutputs
from myst_nb.core.execute import ExecutionError
from myst_nb.core.read import MystMetadataParsingError, read_myst_markdown_notebook
from myst_nb.sphinx_ import Parser
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from recorded import RecordError, record_path, recorded_output, recorded_with
from short_error import short_error
from sphinx.util import logging

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

SET_UP = Path(__file__).with_name("fresh_start.py")
# Fences that a page may hold: commands and files of this project, and Python sessions,
# which run as doctests.
TYPED_LANGUAGES = {"bash", "ini", "markdown", "pycon", "toml", "yaml"}
ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{6,}\b")

_page: ContextVar[Page] = ContextVar("_page")
_execute_all: ContextVar[bool] = ContextVar("_execute_all", default=True)
_logger = logging.getLogger(__name__)


class PageParser(Parser):
    """MyST-NB's parser, with code cells filled from example files and checked."""

    def parse(self, inputstring: str, document: nodes.document) -> None:
        """Parse a page, and report all that the module's docstring calls an error."""
        page = Page(document.settings.env)
        token = _page.set(page)
        try:
            try:
                super().parse(inputstring, document)
            except (ExecutionError, RuntimeError) as error:  # Jupyter's where no kernel starts
                if not page.shown:
                    raise  # nothing was executed
                page.report_failure(error.__cause__ or error)
                super().parse(inputstring, document)  # unexecuted, so that links to it work
        finally:
            _page.reset(token)
        page.check_literals(document)
        page.name_examples(document)
        if page.env.config.nb_execution_mode == "off":
            return  # there is nothing to check
        if not page.failed:
            page.check_outputs()
        if not page.failed:
            page.keep_outputs()
            page.tidy_outputs(document)


def fail_page(env: BuildEnvironment, line: int, message: str) -> None:
    """Report an error of the page that is read, and have later builds read it again."""
    env.metadata[env.docname]["failed"] = True
    _logger.error(message, location=(env.docname, line))


def read_page(text: str) -> nbformat.NotebookNode:
    """Read a page into a notebook whose code cells are filled (MyST-NB calls this)."""
    return _page.get().read(text)


class Page:
    """One page while it is read: its notebook, and the example cells it shows.

    Args:
        env: Sphinx's build environment, whose current document is the page.
    """

    def __init__(self, env: BuildEnvironment) -> None:
        self.env = env
        self.config = env.myst_config  # type: ignore[attr-defined]  # MyST-Parser sets it
        self.root = Path(env.srcdir).parent
        self.failed = False
        self.kept = KeptOutputs(Path(env.doctreedir), usable=not _execute_all.get())
        self.notebook = nbformat.v4.new_notebook()
        self.shown: dict[int, tuple[str, Cell]] = {}  # index in the notebook -> example, cell

    def error(self, line: int, message: str) -> None:
        """Report an error, and have the page read again by every build until it is gone."""
        self.failed = True
        fail_page(self.env, line, message)

    # Before the run: fill the cells.

    def read(self, text: str) -> nbformat.NotebookNode:
        """Return the page as a notebook, its code cells filled from examples."""
        try:
            written = read_myst_markdown_notebook(text, config=self.config, add_source_map=True)
        except (MystMetadataParsingError, nbformat.ValidationError) as error:
            self.error(
                1, f"a cell or the front matter cannot be read: {str(error).splitlines()[0]}"
            )
            written = nbformat.v4.new_notebook(metadata={"source_map": []})
        cells: list[nbformat.NotebookNode] = []
        lines: list[int] = []
        self.shown = {}
        waiting: dict[str, Iterator[Cell]] = {}  # example -> its cells still to be shown
        for cell, line in zip(written.cells, written.metadata["source_map"], strict=True):
            if cell.cell_type == "code" and not self.failed:
                try:
                    example, found = self._find(cell, waiting)
                except ExampleFileError as error:
                    self.error(line, str(error).replace(f"{self.root}{os.sep}", ""))
                    continue
                if example != self._last_shown():
                    cells.append(_set_up_cell())
                    lines.append(line)
                cell.source = found.source
                cell.metadata["tags"] = ["raises-exception"] if found.raises else []
                self.shown[len(cells)] = (example, found)
            cells.append(cell)
            lines.append(line)
        for index, cell in enumerate(cells):
            cell.id = f"cell-{index}"  # nbformat's own ids are random
        written.cells, written.metadata["source_map"] = cells, lines
        self.notebook = written
        kept = [self.kept.restore(example) for example in self._examples()]
        written.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3"}
        written.metadata["language_info"] = {"name": "python"}
        if self.failed or all(kept):
            written.metadata["mystnb"] = {"execution_mode": "off"}
        return written

    def _examples(self) -> list[list[nbformat.NotebookNode]]:
        """Return the code cells of the page, example by example, each with its set-up."""
        examples: list[list[nbformat.NotebookNode]] = []
        for index, cell in enumerate(self.notebook.cells):
            if cell.cell_type == "code":
                if index not in self.shown:
                    examples.append([])
                examples[-1].append(cell)
        return examples

    def keep_outputs(self) -> None:
        """Keep the outputs of a page that did what it promises."""
        for example in self._examples():
            self.kept.keep(example)

    def _last_shown(self) -> str:
        return list(self.shown.values())[-1][0] if self.shown else ""

    def _find(
        self, cell: nbformat.NotebookNode, waiting: dict[str, Iterator[Cell]]
    ) -> tuple[str, Cell]:
        """Return the example and the cell that an empty code cell of the page names."""
        if cell.source.strip():
            raise ExampleFileError("code typed into a page; move it into a file in examples/")
        reference = str(cell.metadata.get("example", ""))
        if set(cell.metadata) != {"example"} or not re.fullmatch(r"[\w/]+\.py#\w+", reference):
            raise ExampleFileError("write the cell's option as ':example: topic/file.py#cell'")
        example, _, name = reference.partition("#")
        path = self.root / "examples" / example
        for dependency in (path, SET_UP):
            self.env.note_dependency(os.path.relpath(dependency, self.env.srcdir))
        known = read_cells(path)
        if name not in known:
            raise ExampleFileError(
                f"examples/{example} has no cell {name!r}; it has: {', '.join(known)}"
            )
        if example not in waiting:
            waiting[example] = iter(known.values())
        elif example != self._last_shown():
            raise ExampleFileError(f"examples/{example} is shown in two places; show it in one")
        expected = next(waiting[example], None)
        if expected is None or expected.name != name:
            what = f"its cell {expected.name!r}" if expected else "none of its cells"
            raise ExampleFileError(f"{what} of examples/{example} comes next, not {name!r}")
        return example, known[name]

    # After the run: check what the cells did.

    def _located(self, index: int) -> tuple[int, str]:
        """Return the page's line of a cell, and the cell's name for a message."""
        line = self.notebook.metadata["source_map"][index]
        if index not in self.shown:
            return line, "the set-up of the next cell"
        example, cell = self.shown[index]
        return line, f"cell {cell.name!r} of examples/{example}"

    def report_failure(self, error: BaseException) -> None:
        """Say which cell stopped the page, and why."""
        code = [i for i, cell in enumerate(self.notebook.cells) if cell.cell_type == "code"]
        ran = [i for i in code if self.notebook.cells[i].execution_count is not None]
        # A cell that ended the kernel never got its number.
        index = next((i for i in code if i not in ran), code[-1])
        if ran and not isinstance(error, DeadKernelError):
            index = ran[-1]
        line, name = self._located(index)
        raised = _raised(self.notebook.cells[index])
        if isinstance(error, CellTimeoutError):
            limit = self.env.config.nb_execution_timeout
            self.error(line, f"{name} was stopped after {limit} s (nb_execution_timeout)")
        elif raised:
            self.error(line, f"{name} raised {_first_line(raised)}")
        else:
            self.error(line, f"{name} ended the kernel: {error}")

    def check_outputs(self) -> None:
        """Compare what each cell did with what its file declares."""
        for index, (_, cell) in self.shown.items():
            line, name = self._located(index)
            outputs = self.notebook.cells[index].outputs
            raised = _raised(self.notebook.cells[index])
            if cell.raises and not raised:
                self.error(line, f"{name} declares raises={cell.raises!r} but raised nothing")
            elif cell.raises and raised.ename != cell.raises:
                what = _first_line(raised)
                self.error(line, f"{name} declares raises={cell.raises!r} but raised {what}")
            if any(output.output_type in ("execute_result", "display_data") for output in outputs):
                self.error(line, f"{name} ends on a value; print it, as a script must")
            text = "".join(_shown_text(output) for output in outputs)
            if ADDRESS.search(text) or any(path in text for path in self._paths()):
                self.error(line, f"{name} shows an object address or a path of this machine")

    def _paths(self) -> set[str]:
        paths = {str(self.root), sys.prefix, str(Path.home()), tempfile.gettempdir()}
        return paths - {os.sep}  # the home of a user without one

    def check_literals(self, document: nodes.document) -> None:
        """Refuse code and output that did not come from an example."""
        for block in document.findall(nodes.literal_block):
            recorded = "message" in block["classes"]  # made by the directive "messages"
            typed = not recorded and not _in_cell(block)
            if typed and block.get("language") not in TYPED_LANGUAGES:
                self.error(
                    block.line or 1,
                    "code or output typed into a page; show a cell of an example instead "
                    f"(fences of {', '.join(sorted(TYPED_LANGUAGES))} are allowed)",
                )

    def name_examples(self, document: nodes.document) -> None:
        """Note which examples the page shows, and give the first cell of each an anchor."""
        examples = list(dict.fromkeys(example for example, _ in self.shown.values()))
        self.env.metadata[self.env.docname]["examples"] = tuple(examples)
        for container in document.findall(nodes.container):
            example, _ = self.shown.get(container.get("cell_index", -1), ("", None))
            if example in examples:
                examples.remove(example)
                container["ids"].append(example_anchor(example))

    def tidy_outputs(self, document: nodes.document) -> None:
        """Shorten tracebacks, and show the recorded numbers of cells that vary."""
        for container in document.findall(nodes.container):
            index = container.get("cell_index")
            if index is None:
                continue
            for block in container.findall(nodes.literal_block):
                if "traceback" in block["classes"]:
                    raised = _raised(self.notebook.cells[index])
                    _set_text(block, short_error(raised.ename, raised.evalue))
                elif "stream" in block["classes"] and self.shown[index][1].varies:
                    self._show_recorded(block, index)

    def _show_recorded(self, block: nodes.literal_block, index: int) -> None:
        example, cell = self.shown[index]
        line, _ = self._located(index)
        self.env.note_dependency(os.path.relpath(record_path(self.root, example), self.env.srcdir))
        try:
            text = recorded_output(self.root, example, cell.name, block.astext())
        except RecordError as error:
            self.error(line, str(error))
            return
        _set_text(block, text)
        note = nodes.paragraph("", recorded_with(self.root, example), classes=["recorded"])
        block.parent.insert(block.parent.index(block) + 1, note)


def example_anchor(example: str) -> str:
    """Return the anchor of an example on the page that shows it."""
    return f"example-{Path(example).stem}"


def _set_up_cell() -> nbformat.NotebookNode:
    source = f"%reset -f\n{SET_UP.read_text(encoding='utf-8')}\nfresh_start()\ndel fresh_start"
    return nbformat.v4.new_code_cell(source, metadata={"tags": ["remove-cell"]})


def _raised(cell: nbformat.NotebookNode) -> Any:
    errors = [output for output in cell.get("outputs", []) if output.output_type == "error"]
    return errors[0] if errors else None


def _first_line(raised: nbformat.NotebookNode) -> str:
    return short_error(raised.ename, raised.evalue).splitlines()[0]


def _shown_text(output: nbformat.NotebookNode) -> str:
    if output.output_type == "error":
        return short_error(output.ename, output.evalue)
    return output.text if output.get("name") == "stdout" else ""


def _in_cell(block: nodes.Node) -> bool:
    while block is not None:
        if "cell_index" in getattr(block, "attributes", {}):
            return True
        block = block.parent
    return False


def _set_text(block: nodes.literal_block, text: str) -> None:
    block.rawsource = text
    block.children = []
    block += nodes.Text(text)
    block["language"] = "none"


def _read_pages_here(app: Sphinx, config: Config) -> None:
    config["nb_custom_formats"] = {".md": ["example_cells.read_page", {}, False]}


def _failed(env: BuildEnvironment) -> set[str]:
    return {page for page, metadata in env.metadata.items() if "failed" in metadata}


def _read_failed_again(app: Sphinx, env: BuildEnvironment, *_: object) -> set[str]:
    _execute_all.set(bool(app.fresh_env_used))
    return _failed(env)


def _fail_build(app: Sphinx, exception: Exception | None) -> None:
    if _failed(app.env):
        app.statuscode = 1  # also without -W


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the parser with Sphinx."""
    app.setup_extension("myst_nb")
    app.add_source_parser(PageParser, override=True)
    app.connect("config-inited", _read_pages_here)
    app.connect("env-get-outdated", _read_failed_again)
    app.connect("build-finished", _fail_build)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
