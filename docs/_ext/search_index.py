"""Write what the site's search looks through: ``_static/search/index.js``.

The search replaces Sphinx's own, which wants every word of a query to be on the page: a
reader's own variable name leaves nothing. Ours ranks pages in the browser, by
``docs/_static/search/ranking.js``, also from a file. This extension gives it, of each page,
the title, the description, the keywords, the headings, the prose, the names in the programs,
and every message that the page quotes. It makes the search page itself, from
``docs/_templates/search.html``, and switches off Sphinx's search page and index.

The same pages give the same bytes, in a new build or an old one, by one process or many.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from docutils import nodes
from error_pages import GROUPS
from sphinx import addnodes
from sphinx.util import docname_join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

# What the search page loads, in this order; the first is written here.
SCRIPTS = ("search/index.js", "search/ranking.js", "search/search_page.js")
# An identifier that is no plain word: it has a dot, an underscore or a capital within.
IDENTIFIER = re.compile(r"[A-Za-z]\w*[._]\w[\w.]*|[A-Z]\w*[a-z][A-Z]\w*")
LINK = re.compile(r"\{doc ([\w/]+)\}")
# A name that a program gives.
GIVEN = re.compile(r"""(?:name=|scope\(|get_variable\()["']([\w/.:]+)["']""")


Part: TypeAlias = tuple[str, str, list[str]]


@dataclass(frozen=True)
class Entry:
    """What the search knows of a page.

    Attributes:
        page: its address from the site's root, without the ending.
        title: its title.
        section: where it stands in the site.
        about: its description, a sentence or two.
        keywords: what else readers call its subject: its ``keywords`` metadata.
        parts: its sections in order, the first with the heading "": the anchor, the heading
            and the paragraphs of each.
        names: the identifiers in its programs that are no plain words, each once.
        says: the messages that it quotes, with their types.
        own: names that its programs gave, which a reader's message will not hold.
    """

    page: str
    title: str
    section: str
    about: str = ""
    keywords: str = ""
    parts: list[Part] = field(default_factory=list)
    names: str = ""
    says: list[str] = field(default_factory=list)
    own: list[str] = field(default_factory=list)


def read_entry(docname: str, document: nodes.document, group: str = "") -> Entry:
    """Return what the search knows of a page.

    Args:
        docname: Sphinx's name of the page.
        document: its doctree.
        group: of a page of errors, its group.
    """
    parts = _parts(document)
    section = docname.partition("/")[0].capitalize()
    program = "\n".join(_programs(document))
    said = [block.astext() for block in document.findall(_is_message)]
    return Entry(
        docname,
        parts[0][1] if parts else docname,
        f"{section} · {GROUPS[group]}" if group in GROUPS else section,
        _meta(document, "description"),
        _meta(document, "keywords"),
        _merged(parts) if said else _untitled(parts),
        " ".join(sorted(set(IDENTIFIER.findall(program)))),
        list(dict.fromkeys(said)),
        sorted(set(GIVEN.findall(program))) if said else [],
    )


def _listed(node: nodes.Node) -> bool:
    """Whether a node is part of a list of pages, whose words belong to those pages."""
    while node is not None:
        if "error-index" in getattr(node, "attributes", {}).get("classes", []):
            return True
        node = node.parent
    return False


def _is_message(node: nodes.Node) -> bool:
    return isinstance(node, nodes.literal_block) and "message" in node["classes"]


def _programs(document: nodes.document) -> Iterator[str]:
    for container in document.findall(nodes.container):
        if "cell_input" in container["classes"]:
            yield container.astext()


def _meta(document: nodes.document, name: str) -> str:
    for node in document.findall(nodes.meta):
        if node.get("name") == name:
            return str(node["content"])
    return ""


def _parts(document: nodes.document) -> list[Part]:
    """Return anchor, heading and paragraphs of each section, the whole page's first."""
    parts: dict[nodes.Node | None, Part] = {
        section: (section["ids"][0], _words(section.next_node(nodes.title)), [])
        for section in document.findall(nodes.section)
    }
    for node in document.findall(nodes.Element):
        part = parts.get(_section_of(node))
        if part and _is_prose(node) and (words := _words(node)):
            part[2].append(words)
    return list(parts.values())


def _section_of(node: nodes.Node | None) -> nodes.Node | None:
    while node is not None and not isinstance(node, nodes.section):
        node = node.parent
    return node


def _untitled(parts: list[Part]) -> list[Part]:
    """Return the parts of a page without its title."""
    return [("", "", parts[0][2]), *parts[1:]] if parts else []


def _merged(parts: list[Part]) -> list[Part]:
    """Return the parts of a page of errors as one: it is short, and all have those headings."""
    return [("", "", [words for part in parts for words in part[2]])]


def _is_prose(node: nodes.Element) -> bool:
    kinds = (nodes.paragraph, nodes.term, nodes.caption)
    return isinstance(node, kinds) and "message-on" not in node["classes"] and not _listed(node)


def _words(node: nodes.Element | None) -> str:
    texts = node.findall(nodes.Text) if node else ()
    return " ".join("".join(map(_shown, texts)).split())


def _shown(text: nodes.Text) -> str:
    """Return what a reader sees of a text: of a link to a page, that page's title, later."""
    link = text.parent
    while link is not None and not isinstance(link, addnodes.pending_xref):
        link = link.parent
    if link is None or link["reftype"] != "doc" or link["refexplicit"]:
        return text.astext()
    return f"{{doc {docname_join(link['refdoc'], link['reftarget'])}}}"


def _entries(env: BuildEnvironment) -> dict[str, Entry]:
    if not hasattr(env, "search_entries"):
        env.search_entries = {}  # type: ignore[attr-defined]
    found: dict[str, Entry] = env.search_entries  # type: ignore[attr-defined]
    return found


def _read(app: Sphinx, document: nodes.document) -> None:
    group = str(app.env.metadata[app.env.docname].get("group", ""))
    _entries(app.env)[app.env.docname] = read_entry(app.env.docname, document, group)


def _forget(app: Sphinx, env: BuildEnvironment, docname: str) -> None:
    _entries(env).pop(docname, None)


def _merge(app: Sphinx, env: BuildEnvironment, docnames: set[str], other: BuildEnvironment) -> None:
    read = _entries(other)
    _entries(env).update({name: read[name] for name in docnames if name in read})


def _replace_search(app: Sphinx) -> None:
    # The search of the HTML builders; that of an EPUB is off.
    if getattr(app.builder, "search", False):
        app.builder.search = False  # type: ignore[attr-defined]
        app.connect("html-collect-pages", _write)
        app.connect("html-page-context", _add_scripts)


def _write(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Write the index, and have the search page made."""
    entries = _entries(app.env)
    titles = {name: entry.title for name, entry in entries.items()}
    home = app.config.root_doc  # says of other pages what they say themselves
    pages = [
        {name: _filled(value, titles) for name, value in asdict(entries[docname]).items() if value}
        for docname in sorted(entries)
        if docname != home
    ]
    index = json.dumps({"pages": pages}, ensure_ascii=False, indent=0)
    path = Path(app.outdir) / "_static" / SCRIPTS[0]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"const searchIndex = {index};\n", encoding="utf-8")
    yield "search", {}, "search.html"


def _add_scripts(app: Sphinx, pagename: str, *_: object) -> None:
    if pagename == "search":
        for script in SCRIPTS:
            # With its checksum, for browsers that kept an older one; after the others.
            app.add_js_file(script, priority=900)


def _filled(value: Any, titles: dict[str, str]) -> Any:
    """Return a value with the titles of pages put for links to them."""
    if isinstance(value, str):
        return LINK.sub(lambda link: titles.get(link[1], ""), value)
    return [_filled(one, titles) for one in value]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the extension."""
    app.connect("builder-inited", _replace_search)
    app.connect("doctree-read", _read)
    app.connect("env-purge-doc", _forget)
    app.connect("env-merge-info", _merge)
    return {
        "version": "1",
        "env_version": 1,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }
