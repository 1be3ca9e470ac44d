"""Figures on pages, whole and broken on purpose."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

DOCS = Path(__file__).parents[2] / "docs"

PROGRAM = '''"""An assign."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v")
assign = tf.assign(v, 10)
sess = tf.Session()
sess.run(v.initializer)
sess.run(assign)
'''
NO_SESSION = "# %% build\nimport tensorflow.compat.v1 as tf\n\ntf.disable_v2_behavior()\n"


def figure(example: str, **options: str) -> str:
    lines = "".join(f":{name}: {value}\n" for name, value in options.items())
    return f"```{{session-figure}} {example}\n{lines}```\n"


@pytest.fixture
def written(project):
    project.write("examples/x/good.py", PROGRAM)
    return project


def test_a_page_shows_the_runs_and_is_read_again_when_the_example_changes(written):
    written.page(
        "page",
        text=figure("x/good.py", caption="Run **two** sets `v`.", step="2", hide="initializers")
        + "\n"
        + figure("x/good.py", kind="resource", runs="1-2"),
    )
    assert written.build("--jobs=2") == (0, [])
    page = BeautifulSoup(written.html("page"), "html.parser")
    first, second = page.select("figure.session-picture")
    assert first.select_one("figcaption").get_text().strip() == "Run two sets v."
    assert first.select_one("figcaption strong, figcaption code")
    assert second.select_one("figcaption") is None
    chosen = first.select("input[checked]")
    assert [one["id"] for one in chosen] == ["session-figure-0-2"]
    assert len({one["id"] for one in page.select("input[type=radio]")}) == 6
    assert "VariableV2" in first.get_text()
    assert "VarHandleOp" in second.get_text()
    assert (written.out / "_static" / "figure.css").exists()
    assert page.select('link[href*="figure.css"]')

    written.write("examples/x/good.py", PROGRAM.replace("10", "11"))
    assert written.build() == (0, [])
    assert "5 → 11" in written.html("page")


BROKEN = {
    "kind": (
        figure("x/good.py", kind="other"),
        "the kind is 'reference' or 'resource', not 'other'",
    ),
    "step": (figure("x/good.py", step="last"), "the step is the number of a run, not 'last'"),
    "runs": (figure("x/good.py", runs="1,2"), "write runs as '1-3 5', not '1,2'"),
    "run": (figure("x/good.py", runs="1-3"), "there is no run 3; 2 are recorded"),
    "fold": (figure("x/good.py", fold="none"), "the graph has no scope 'none' to fold"),
}


def test_a_build_after_a_build_reads_no_page_again(written):
    written.page("page", text=figure("x/good.py"))
    written.write("docs/index.md", "# Index\n\n```{toctree}\npage\n```\n")
    # Python writes its bytecode into folders beside the sources, which the figure depends on.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "sphinx", "-c", str(DOCS), "-D", "fork_preload=json"]
    command += [str(written.root / "docs"), str(written.out)]

    def build():
        return subprocess.run(command, env=environment, capture_output=True, text=True).stdout

    assert "2 added, 0 changed, 0 removed" in build()
    assert "0 added, 0 changed, 0 removed" in build()


def test_what_cannot_be_drawn_is_one_line_and_stays_red(written):
    written.write("examples/x/idle.py", NO_SESSION)
    expected = set()
    for name, (text, message) in BROKEN.items():
        written.page(name, text=text)
        expected.add(f"docs/{name}.md:11: ERROR: no figure of examples/x/good.py: {message}")
    written.page("idle", text=figure("x/idle.py"))
    expected.add(
        "docs/idle.md:11: ERROR: no figure of examples/x/idle.py: "
        "the program builds no graph that can be drawn"
    )
    status, log = written.build("--jobs=2")
    assert (status, set(log)) == (1, expected)
    status, log = written.build()
    assert (status, set(log)) == (1, expected)


def test_a_missing_example_is_an_error(project):
    project.page("page", text=figure("x/none.py"))
    status, log = project.build()
    assert status == 1
    assert [line for line in log if "dependency" not in line] == [
        "docs/page.md:11: ERROR: no figure of examples/x/none.py: "
        "examples/x/none.py: there is no such file"
    ]


def test_a_book_shows_every_step_without_buttons(written):
    written.page("page", text=figure("x/good.py", caption="What ran."))
    status, log = written.build("--builder=epub", f"--doctree-dir={written.root / 'doctrees'}")
    assert (status, log) == (0, [])
    with zipfile.ZipFile(written.out / "graph-and-session.epub") as book:
        page = book.read("page.xhtml").decode()
    assert "<input" not in page
    assert len(re.findall("<svg", page)) == 3
    assert "2. sess.run(assign)" in page


def test_plain_text_shows_the_caption(written):
    written.page("page", text=figure("x/good.py", caption="What ran."))
    assert written.build("--builder=text") == (0, [])
    assert "What ran." in (written.out / "page.txt").read_text("utf-8")
