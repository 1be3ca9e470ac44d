"""Pages that show cells of examples, whole and broken on purpose."""

from __future__ import annotations

import example_cells
import pytest
from bs4 import BeautifulSoup

GOOD = '''"""Two cells."""

# %% build
import sys

values = [1, 2]  # spaces   and "quotes" & <tags> stay

# %% show
print("sum:", sum(values))
'''


def cell(body: str, marker: str = "# %% only") -> str:
    return f'"""One cell."""\n\n{marker}\n{body}\n'


# file, its text, and the error that a page showing its first cell must give.
BROKEN = {
    "raises_undeclared": (
        cell("raise ValueError('no')"),
        "cell 'only' of examples/x/raises_undeclared.py raised ValueError: no",
    ),
    "raises_nothing": (
        cell("pass", '# %% only raises="ValueError"'),
        "cell 'only' of examples/x/raises_nothing.py declares raises='ValueError' "
        "but raised nothing",
    ),
    "raises_other": (
        cell("raise KeyError('k')", '# %% only raises="ValueError"'),
        "cell 'only' of examples/x/raises_other.py declares raises='ValueError' "
        "but raised KeyError: 'k'",
    ),
    "hangs": (
        cell("while True:\n    pass"),
        "cell 'only' of examples/x/hangs.py was stopped after 5 s (nb_execution_timeout)",
    ),
    "dies": (
        cell("import os\nos._exit(1)"),
        "cell 'only' of examples/x/dies.py ended the kernel: Kernel died",
    ),
    "ends_on_a_value": (
        cell("3"),
        "cell 'only' of examples/x/ends_on_a_value.py ends on a value; print it, as a script must",
    ),
    "prints_an_address": (
        cell("print(object())"),
        "cell 'only' of examples/x/prints_an_address.py shows an object address "
        "or a path of this machine",
    ),
    "prints_a_path": (
        cell("import os\nprint(os.getcwd())"),
        "cell 'only' of examples/x/prints_a_path.py shows an object address "
        "or a path of this machine",
    ),
    "not_recorded": (
        cell("print(1)", "# %% only varies=true"),
        "examples/x/not_recorded.py is not recorded yet; run: nox -s record -- x/not_recorded.py",
    ),
    "repeated_cell": (
        cell("pass") + "# %% only\npass\n",
        "examples/x/repeated_cell.py:5: a second cell named 'only'",
    ),
}


def test_a_page_shows_the_cells_and_their_output(project):
    project.write("examples/x/good.py", GOOD)
    project.page("good", "x/good.py#build", "x/good.py#show")
    assert project.build() == (0, [])
    page = BeautifulSoup(project.html("good"), "html.parser")
    shown = [code.get_text() for code in page.select("div.cell_input pre")]
    first, second = GOOD.split("# %% build\n")[1].split("\n\n# %% show\n")
    assert shown == [first + "\n", second]
    assert [text.get_text() for text in page.select("div.cell_output pre")] == ["sum: 3\n"]


def test_every_failure_is_one_line_and_stays_red(project):
    for name, (text, _) in BROKEN.items():
        project.write(f"examples/x/{name}.py", text)
        project.page(name, f"x/{name}.py#only")
    expected = {f"docs/{name}.md:9: ERROR: {line}" for name, (_, line) in BROKEN.items()}
    status, log = project.build("-D", "nb_execution_timeout=5")
    assert status == 1
    assert set(log) == expected
    assert len(log) == len(expected)
    # Nothing changes, and the next build still says all of it.
    status, log = project.build("-D", "nb_execution_timeout=5")
    assert status == 1
    assert set(log) == expected


@pytest.mark.parametrize(
    ("cells", "line", "message"),
    [
        (["x/none.py#a"], 3, "examples/x/none.py: there is no such file"),
        (["x/good.py#nothing"], 3, "examples/x/good.py has no cell 'nothing'; it has: build, show"),
        (
            ["x/good.py#show"],
            3,
            "its cell 'build' of examples/x/good.py comes next, not 'show'",
        ),
        (
            ["x/good.py#build", "x/good.py#build"],
            7,
            "its cell 'show' of examples/x/good.py comes next, not 'build'",
        ),
        (
            ["x/good.py#build", "x/good.py#show", "x/good.py#show"],
            11,
            "none of its cells of examples/x/good.py comes next, not 'show'",
        ),
        (
            ["x/good.py#build", "x/other.py#only", "x/good.py#show"],
            11,
            "examples/x/good.py is shown in two places; show it in one",
        ),
        (["good"], 3, "write the cell's option as ':example: topic/file.py#cell'"),
        (
            ["x/good.py#build\n:name: other"],
            3,
            "write the cell's option as ':example: topic/file.py#cell'",
        ),
        (
            ["x/good.py#build\n\nprint(1)"],
            3,
            "code typed into a page; move it into a file in examples/",
        ),
    ],
)
def test_a_wrong_cell_is_an_error(project, cells, line, message):
    project.write("examples/x/good.py", GOOD)
    project.write("examples/x/other.py", cell("pass"))
    project.page("page", *cells)
    status, log = project.build()
    assert status == 1
    assert [entry for entry in log if "dependency" not in entry] == [
        f"docs/page.md:{line + 6}: ERROR: {message}"
    ]


@pytest.mark.parametrize(
    "text",
    ["```python\nprint(1)\n```", "```\nprinted\n```", "    indented = 1", "```text\n1\n```"],
)
def test_code_or_output_typed_into_a_page_is_an_error(project, text):
    project.page("page", text=text)
    status, log = project.build()
    assert status == 1
    assert len(log) == 1
    assert log[0].startswith("docs/page.md:11: ERROR: code or output typed into a page;")


def test_an_unreadable_cell_is_an_error(project):
    project.page("page", "x/good.py#build\n:tags: hide")
    status, log = project.build()
    assert status == 1
    assert log[0] == (
        "docs/page.md:1: ERROR: a cell or the front matter cannot be read: "
        "'hide' is not of type 'array'"
    )


def test_a_nested_cell_is_an_error(project):
    project.page("page", text=":::{note}\n```{code-cell}\n:example: x/good.py#build\n```\n:::")
    status, log = project.build()
    assert status == 1
    assert log[0].startswith("docs/page.md:12: WARNING: Found an unexpected `code-cell`")


def test_commands_and_sessions_are_no_typed_code(project):
    project.page("page", text="```bash\nnox\n```\n\n```pycon\n>>> 1 + 1\n2\n```")
    assert project.build() == (0, [])


def test_an_edited_example_rebuilds_its_page_and_nothing_else(project):
    project.write("examples/x/good.py", GOOD)
    project.write("examples/x/other.py", cell("print('other')"))
    project.page("good", "x/good.py#build", "x/good.py#show")
    project.page("other", "x/other.py#only")
    assert project.build() == (0, [])
    before = (project.out / "other.html").stat().st_mtime_ns
    project.write("examples/x/good.py", GOOD.replace("[1, 2]", "[1, 40]"))
    assert project.build() == (0, [])
    assert "sum: 41" in project.html("good")
    assert (project.out / "other.html").stat().st_mtime_ns == before


def test_examples_of_one_page_do_not_see_each_other(project):
    project.write("examples/x/first.py", cell("value = 1"))
    project.write("examples/x/second.py", cell("print('value' in globals())"))
    project.page("page", "x/first.py#only", "x/second.py#only")
    assert project.build() == (0, [])
    assert "False" in project.html("page")


def test_a_failing_set_up_is_an_error(project):
    example_cells.SET_UP.write_text("raise ImportError('no tensorflow')\n", encoding="utf-8")
    project.write("examples/x/good.py", GOOD)
    project.page("good", "x/good.py#build")
    assert project.build() == (
        1,
        ["docs/good.md:9: ERROR: the set-up of the next cell raised ImportError: no tensorflow"],
    )


def test_a_declared_exception_is_shown_short(project):
    body = "raise ValueError('what it says')"
    project.write("examples/x/raising.py", cell(body, '# %% only raises="ValueError"'))
    project.page("page", "x/raising.py#only")
    assert project.build() == (0, [])
    page = BeautifulSoup(project.html("page"), "html.parser")
    shown = page.select_one("div.cell_output pre").get_text()
    assert shown.strip() == "ValueError: what it says"


def test_a_page_without_cells_starts_no_kernel(project):
    project.page("prose", text="Only words.")
    assert project.build("-D", "nb_execution_timeout=0") == (0, [])


def test_a_failed_page_turns_green_when_it_is_mended(project):
    project.write("examples/x/good.py", GOOD.replace("import sys", "raise KeyError"))
    project.page("good", "x/good.py#build")
    assert project.build()[0] == 1
    project.write("examples/x/good.py", GOOD)
    assert project.build() == (0, [])


def test_an_error_fails_the_build_also_where_warnings_do_not(project):
    project.page("page", "x/none.py#a")
    assert project.build(fail_on_warning=False)[0] == 1


def test_with_execution_off_pages_show_programs_without_output(project):
    project.write("examples/x/raising.py", cell("raise KeyError", '# %% only raises="KeyError"'))
    figure = "```{session-figure} x/raising.py\n```"
    project.page("page", "x/raising.py#only", text=figure)
    assert project.build("-D", "nb_execution_mode=off") == (0, [])
    assert "KeyError" in project.html("page")
    assert "cell_output" not in project.html("page")
    assert "<figure" not in project.html("page")


def test_an_exception_that_is_no_longer_declared_is_an_error(project):
    text = cell("raise KeyError", '# %% only raises="KeyError"')
    project.write("examples/x/raising.py", text)
    project.page("page", "x/raising.py#only")
    assert project.build() == (0, [])
    project.write("examples/x/raising.py", text.replace(' raises="KeyError"', ""))
    assert project.build() == (
        1,
        ["docs/page.md:9: ERROR: cell 'only' of examples/x/raising.py raised KeyError"],
    )


def test_an_error_of_a_page_without_cells_is_no_kernels(project, monkeypatch):
    def fail(*_):
        raise RuntimeError("a mistake in a directive")

    reported = []
    monkeypatch.setattr(example_cells.Parser, "parse", fail)
    monkeypatch.setattr(example_cells.Page, "report_failure", lambda *call: reported.append(call))
    project.page("page", text="Words.")
    assert project.build()[0] == 2
    assert reported == []
