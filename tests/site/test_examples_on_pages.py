"""What a reader sees of an example is what pytest sees of it."""

from __future__ import annotations

import json
import os
import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from example_file import read_cells
from fork_server import ForkServer
from forked_tests import LIMIT, PATH, PRELOAD
from pages import DOCS, PAGES, ROOT, built_cells, shown_cells
from recorded import NUMBER, record_path
from unmeasured import unmeasured

EXAMPLES = ROOT / "examples"
FILES = sorted(path.relative_to(EXAMPLES).as_posix() for path in EXAMPLES.rglob("*.py"))
TESTS = ROOT / "tests" / "examples"


@pytest.fixture(scope="module")
def outputs() -> dict[str, dict[str, str]]:
    """What each example shows, run in a process of its own: example -> cell -> text."""

    with unmeasured():
        server = ForkServer(PRELOAD)

    def shown_by(example: str) -> dict[str, str]:
        path = str(EXAMPLES / example)
        return server.call("run_example", "shown_by", path, path=PATH, timeout=LIMIT)

    with server, ThreadPoolExecutor(os.cpu_count()) as pool:
        return dict(zip(FILES, pool.map(shown_by, FILES), strict=True))


@pytest.mark.parametrize("page", [page for page in PAGES if shown_cells(page)])
def test_the_page_shows_the_lines_and_the_output_of_its_examples(site, outputs, page):
    shown, built = shown_cells(page), built_cells(site, page)
    assert len(shown) == len(built)
    for (example, name), cell in zip(shown, built, strict=True):
        source = read_cells(EXAMPLES / example)[name]
        assert cell.code == source.source + "\n"
        expected = outputs[example][name]
        if source.varies:
            recorded = json.loads(record_path(ROOT, example).read_text(encoding="utf-8"))
            assert cell.output == recorded["cells"][name]
            assert NUMBER.sub("#", cell.output).split() == NUMBER.sub("#", expected).split()
        else:
            assert cell.output.rstrip("\n") == expected.rstrip("\n")


def test_every_example_has_its_test_and_every_test_its_example():
    tests = sorted(
        f"{path.parent.name}/{path.stem.removeprefix('test_')}.py"
        for path in TESTS.rglob("test_*.py")
    )
    assert tests == FILES


def test_every_example_is_shown_on_a_page():
    shown = {example for page in PAGES for example, _ in shown_cells(page)}
    assert shown == set(FILES)


def test_an_example_lies_in_the_folder_of_its_page():
    for page in PAGES:
        section, _, topic = page.rpartition("/")
        # A page of the Errors section has one small program; they share a folder.
        start = f"errors/{topic}" if section == "errors" else f"{topic}/"
        assert [example for example, _ in shown_cells(page) if not example.startswith(start)] == []


def test_a_picture_is_of_a_cell_that_its_page_shows():
    for page in PAGES:
        text = (DOCS / f"{page}.md").read_text(encoding="utf-8")
        drawn = re.findall(r"^```\{recorded-plot\} (\S+)#(\S+)$", text, re.MULTILINE)
        assert set(drawn) <= set(shown_cells(page))


def test_every_record_belongs_to_an_example_that_varies():
    varying = {
        example
        for example in FILES
        if any(cell.varies for cell in read_cells(EXAMPLES / example).values())
    }
    folder = ROOT / "docs" / "recorded"
    records = {path.relative_to(folder).as_posix() for path in folder.rglob("*.json")}
    assert records == {f"{example}.json" for example in varying}
