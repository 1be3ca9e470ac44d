"""Example files, well formed and not."""

from __future__ import annotations

import pytest
from example_file import Cell, ExampleFileError, read_cells


def read(tmp_path, text):
    path = tmp_path / "example.py"
    path.write_text(text, encoding="utf-8")
    return read_cells(path)


def test_a_cell_keeps_its_lines_and_knows_where_it_stands(tmp_path):
    text = '"""Point."""\n\n# %% a\n\nx = 1\n\n\ny = "é"  # %% no marker\n\n# %% b\nz = 3\n'
    assert read(tmp_path, text) == {
        "a": Cell("a", 'x = 1\n\n\ny = "é"  # %% no marker', 5),
        "b": Cell("b", "z = 3", 11),
    }


def test_a_marker_declares_what_the_cell_does(tmp_path):
    cells = read(tmp_path, '# %% a raises="KeyError"\nx\n# %% b varies=true\ny\n')
    assert cells["a"].raises == "KeyError"
    assert cells["b"].varies


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x = 1\n", "has no cell; start one with a line '# %% name'"),
        ("import os\n# %% a\nx\n", ":1: only a docstring of one line may stand before"),
        ('"""Two\nlines."""\n# %% a\nx\n', ":1: only a docstring of one line may stand before"),
        ("# %% a\nx\n# %% a\ny\n", ":3: a second cell named 'a'"),
        ("# %% a\n\n# %% b\nx\n", ":1: cell 'a' is empty"),
        ("# %%\nx\n", ":1: write the marker as '# %% name'"),
        ("# %% Name\nx\n", ":1: write the marker as '# %% name'"),
        ("# %% a raises=KeyError\nx\n", ":1: write the marker as '# %% name'"),
    ],
)
def test_a_malformed_file_is_refused_with_its_line(tmp_path, text, message):
    with pytest.raises(ExampleFileError) as error:
        read(tmp_path, text)
    assert message in str(error.value)
    assert "\n" not in str(error.value)


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(ExampleFileError, match="there is no such file"):
        read_cells(tmp_path / "none.py")
