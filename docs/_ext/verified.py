"""Say on each page on which releases of TensorFlow its examples ran, and what differed there.

At the end of a page that shows examples stands a line "Verified on …" and, where something
differs, a table. Both are made from what ``nox -s matrix`` wrote, of which
``verified_data.py`` tells; an example that changed since is not counted. Two directives show
more of it::

    ```{verified-table}
    ```

lists every example on every release, and ::

    ```{changed} 1.15.5
    topic/file.py#cell What changed, in a sentence.
    ```

shows what cells do on a release and on the newest one. A cell that does the same is an error
of the build, with page and line.
"""

from __future__ import annotations

import html
import os
from difflib import SequenceMatcher
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from docutils import nodes
from example_cells import example_anchor, fail_page
from sphinx.util.docutils import SphinxDirective
from verified_data import FOLDER, Release, Result, age, fingerprint, read_releases, test_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

LENGTH = 160  # characters of what a cell shows
SCRIPT = "verified.js"


class Difference(NamedTuple):
    """Something that an example does on some releases and not on the newest.

    Attributes:
        example: such as ``topic/file.py``.
        what: the cell, or the test as a sentence.
        kinds: the kinds of variable.
        shows: what the cell shows there, or how the test failed.
    """

    example: str
    what: str
    kinds: tuple[str, ...]
    shows: str


def differences(example: str, result: Result) -> list[Difference]:
    """Return how an example differs on a release: its cells, or where they do not, its tests.

    Args:
        example: such as ``topic/file.py``.
        result: what its tests did there.
    """
    found: dict[tuple[str, str], list[str]] = {}
    in_cells = any("differs" in outcome for outcome in result.kinds.values())
    for kind, outcome in result.kinds.items():
        cells = {
            f"cell {cell}": changed_lines(there, newest)
            for cell, (there, newest) in outcome.get("differs", {}).items()
        }
        tests = {_sentence(test): why for test, why in outcome.get("failed", {}).items()}
        for what, shows in (cells if in_cells else tests).items():
            found.setdefault((what, shows), []).append(kind)
    return [
        Difference(example, what, tuple(kinds), _short(shows))
        for (what, shows), kinds in found.items()
    ]


def changed_lines(there: str, newest: str) -> str:
    """Return the lines that are not on the newest release, with the line that an indent belongs to.

    Args:
        there: what a cell shows on a release.
        newest: what it shows on the newest one.
    """
    lines = there.splitlines()
    found: list[str] = []
    for tag, start, end, _, _ in SequenceMatcher(None, lines, newest.splitlines()).get_opcodes():
        if tag != "equal":
            while (
                0 < start < end and lines[start].startswith(" ") and lines[start - 1] not in found
            ):
                start -= 1
            found += lines[start:end]
    return "\n".join(found)


def _sentence(test: str) -> str:
    return test.removeprefix("test_").replace("_", " ")


def _short(text: str) -> str:
    lines = " ⏎ ".join(" ".join(line.split()) for line in text.splitlines() if line.strip())
    return f"{lines[:LENGTH]}…" if len(lines) > LENGTH else lines or "nothing is shown or raised"


class Verified(NamedTuple):
    """What is known of the examples of a page.

    Attributes:
        versions: the releases on which all of them ran that can, the oldest first.
        differences: on which releases something differs.
    """

    versions: list[str]
    differences: dict[Difference, list[str]]


def verified(root: Path, releases: list[Release], examples: tuple[str, ...]) -> Verified:
    """Return what is known of the examples of a page.

    Args:
        root: the folder of the repository.
        releases: the releases, the oldest first.
        examples: the examples, such as ``topic/file.py``.
    """
    current = {example: fingerprint(root, example) for example in examples}
    ran: list[str] = []
    found: dict[Difference, list[str]] = {}
    for release in releases:
        results = {
            example: release.examples[example]
            for example, of in current.items()
            if example in release.examples
            and release.examples[example].of == of
            and not release.examples[example].lacks
        }
        if len(results) == len(examples):
            ran.append(release.version)
        for example, result in results.items():
            for difference in differences(example, result):
                found.setdefault(difference, []).append(release.version)
    return Verified(ran, found)


def _add_line(app: Sphinx, document: nodes.document) -> None:
    """Add the line and the table at the end of a page that shows examples."""
    env = app.env
    examples = env.metadata[env.docname].get("examples", ())
    sections = list(document.findall(nodes.section))
    if not examples or not sections:
        return
    root = Path(env.srcdir).parent
    for test in (test_of(root, example) for example in examples):
        if test.exists():  # a dependency that is missing has the page read by every build
            env.note_dependency(os.path.relpath(test, env.srcdir))
    releases = _releases(env)
    known = verified(root, releases, examples)
    if not known.versions:
        return
    partly = {
        one.version: f"{one.version} (not with {_and(one.missing)} variables)"
        for one in releases
        if one.missing
    }
    on = _and([partly.get(version, version) for version in known.versions])
    said = f"Verified on TensorFlow {on}: every program on this page was run and tested there. "
    line = nodes.paragraph("", "", nodes.Text(said), classes=["verified"])
    if "reference/versions" in env.found_docs:
        uri = app.builder.get_relative_uri(env.docname, "reference/versions")
        line += nodes.reference("", "All results", internal=True, refuri=uri)
    box = nodes.container("", line, classes=["verified-on"])
    if known.differences:
        line += nodes.Text(". Where it differs from this page:")
        rows = [
            (
                nodes.Text(span(versions, [one.version for one in releases])),
                nodes.Text(_where(difference)),
                nodes.literal("", difference.shows),
            )
            for difference, versions in known.differences.items()
        ]
        box += _table(("On", "Program", "Shows there"), rows)
    sections[0] += box


def _and(words: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def span(versions: list[str], all_versions: list[str]) -> str:
    """Return releases as text, those in a row as "1.15.5 to 2.4.4".

    Args:
        versions: the releases.
        all_versions: all that there are. Both the oldest first.
    """
    rows: list[list[str]] = []
    for version in versions:
        at = all_versions.index(version)
        if rows and at and rows[-1][-1] == all_versions[at - 1]:
            rows[-1].append(version)
        else:
            rows.append([version])
    return ", ".join(f"{row[0]} to {row[-1]}" if len(row) > 2 else ", ".join(row) for row in rows)


def _where(difference: Difference) -> str:
    kinds = [kind for kind in difference.kinds if kind in ("reference", "resource")]
    on = f", {kinds[0]} variable" if len(kinds) == 1 else ""
    return f"{Path(difference.example).name}, {difference.what}{on}"


def _table(heads: tuple[str, ...], rows: Sequence[tuple[nodes.Node, ...]]) -> nodes.table:
    group = nodes.tgroup("", cols=len(heads))
    group += [nodes.colspec(colwidth=1) for _ in heads]
    head, body = nodes.thead(), nodes.tbody()
    head += _row([nodes.Text(text) for text in heads])
    body += [_row(list(row)) for row in rows]
    group += [head, body]
    return nodes.table("", group, classes=["colwidths-auto", "verified-changes"])


def _row(cells: list[nodes.Node]) -> nodes.row:
    row = nodes.row()
    row += [nodes.entry("", nodes.paragraph("", "", cell)) for cell in cells]
    return row


def _releases(env: BuildEnvironment) -> list[Release]:
    docs = Path(env.srcdir)
    for path in sorted((docs / FOLDER).glob("*.json")):
        env.note_dependency(f"{FOLDER}/{path.name}")
    return read_releases(docs)


class Changed(SphinxDirective):
    """``changed``: what cells show on a release, beside the newest."""

    required_arguments = 1
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return a table of the cells."""
        release = {one.version: one for one in _releases(self.env)}.get(self.arguments[0])
        if not release:
            fail_page(self.env, self.lineno, f"there is no release {self.arguments[0]!r}")
            return []
        rows = []
        for line in self.content:
            cell, _, sentence = line.partition(" ")
            try:
                there, newest = _shown(release, *cell.split("#"))
            except (KeyError, TypeError):
                message = f"{cell} shows the same on TensorFlow {release.version}"
                fail_page(self.env, self.lineno, message)
                continue
            said, _ = self.parse_inline(sentence)
            shown = [
                nodes.literal("", _short(changed_lines(*pair)))
                for pair in ((there, newest), (newest, there))
            ]
            rows.append((nodes.inline("", "", *said), *shown))
        newest = max((one.version for one in _releases(self.env)), key=age)
        return [_table(("What", release.version, newest), rows)]


def _shown(release: Release, example: str, cell: str) -> list[str]:
    for outcome in release.examples[example].kinds.values():
        if cell in outcome.get("differs", {}):
            found: list[str] = outcome["differs"][cell]
            return found
    raise KeyError(cell)


class AllResults(nodes.General, nodes.Element):
    """Where the table of all results goes, once all pages are read."""


class VerifiedTable(SphinxDirective):
    """``verified-table``: every example on every release."""

    def run(self) -> list[nodes.Node]:
        """Return its place, and why releases are missing."""
        missing = [release for release in _releases(self.env) if release.why]
        items = [
            nodes.list_item("", nodes.paragraph("", f"TensorFlow {one.version} {one.why}."))
            for one in missing
        ]
        return [*([nodes.bullet_list("", *items)] if items else []), AllResults()]


def _fill(app: Sphinx, document: nodes.document, docname: str) -> None:
    for place in list(document.findall(AllResults)):
        pages = {
            example: page
            for page in sorted(app.env.found_docs, reverse=True)
            for example in app.env.metadata[page].get("examples", ())
        }
        addresses = {
            example: f"{app.builder.get_relative_uri(docname, page)}#{example_anchor(example)}"
            for example, page in pages.items()
        }
        place.replace_self(nodes.raw("", _all_results(app, addresses), format="html"))


def _all_results(app: Sphinx, addresses: dict[str, str]) -> str:
    """Return the table, with a form that filters it where JavaScript runs."""
    releases = [one for one in read_releases(Path(app.srcdir)) if not one.why]
    lines = [
        '<form class="verified-filter" hidden>',
        '<label>Program <input type="search" name="text" autocomplete="off"></label>',
        '<label><input type="checkbox" name="differs"> only where something differs</label>',
        '<output aria-live="polite"></output>',
        "</form>",
        '<div class="table-wrapper docutils container" tabindex="0"><table class="verified-table">',
        f"<thead><tr><th>Program</th>{''.join(_head(one) for one in releases)}</tr></thead>",
        "<tbody>",
    ]
    for example, address in sorted(addresses.items()):
        results = [release.examples.get(example) for release in releases]
        cells = "".join(_cell(example, result, address) for result in results)
        name = f'<a href="{address}"><code>{example}</code></a>'
        lines.append(f'<tr><th scope="row">{name}</th>{cells}</tr>')
    return "\n".join([*lines, "</tbody></table></div>"])


def _head(release: Release) -> str:
    return f'<th scope="col">{release.version}<br><small>Python {release.python}</small></th>'


def _cell(example: str, result: Result | None, address: str) -> str:
    if result is None:
        return "<td></td>"
    if result.lacks:
        return f'<td><a href="{address}" title="{html.escape(result.lacks)}">not run</a></td>'
    if result.passed:
        return f'<td><a href="{address}">same</a></td>'
    how = "; ".join(f"{one.what}: {one.shows}" for one in differences(example, result))
    return f'<td class="differs"><a href="{address}" title="{html.escape(how)}">differs</a></td>'


def _add_script(
    app: Sphinx, pagename: str, templatename: str, context: object, doctree: object
) -> None:
    if pagename == "reference/versions":
        app.add_js_file(SCRIPT)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directives, and what adds the lines."""
    app.add_directive("changed", Changed)
    app.add_directive("verified-table", VerifiedTable)
    app.add_node(AllResults)
    app.connect("doctree-read", _add_line, priority=900)  # not part of what the search reads
    app.connect("doctree-resolved", _fill)
    app.connect("html-page-context", _add_script)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
