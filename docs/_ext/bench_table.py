"""Show the tables that ``nox -s bench`` measured.

An author names one of the tables in ``docs/reference/building.json``::

    ```{bench-table} site
    ```

The heads of the columns are the names in the file. A table that is not there is an error
of the build, with page and line.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

_logger = logging.getLogger(__name__)

RECORD = "reference/building.json"  # below the folder of the pages


class BenchTable(SphinxDirective):
    """The directive ``bench-table``; its argument is the name of a table."""

    required_arguments = 1
    option_spec: ClassVar = {}

    def run(self) -> list[nodes.Node]:
        """Return the table, and a line that says where its numbers come from."""
        self.env.note_dependency(RECORD)
        record = json.loads((Path(self.env.srcdir) / RECORD).read_text(encoding="utf-8"))
        rows = record.get(self.arguments[0])
        if not isinstance(rows, list):
            tables = ", ".join(name for name in record if isinstance(record[name], list))
            message = f"there is no table {self.arguments[0]!r}; there are: {tables}"
            _logger.error(message, location=self.get_location())
            return []
        heads = list(dict.fromkeys(head for row in rows for head in row))
        lines = [heads, ["---", *["---:"] * (len(heads) - 1)]]
        lines += [[str(row.get(head, "")) for head in heads] for row in rows]
        table = nodes.container(classes=["bench"])
        text = ["| " + " | ".join(line) + " |" for line in lines]
        self.state.nested_parse(StringList(text), self.content_offset, table)
        said = f"Measured by nox -s bench with {record['with']}."
        return [table, nodes.paragraph("", said, classes=["recorded"])]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directive."""
    app.add_directive("bench-table", BenchTable)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
