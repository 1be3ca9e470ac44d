"""Test files in forked processes: their results are those of this run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).parents[1]

FILES = {
    "conftest.py": """
import sys
sys.path[:0] = {path}
import os, pathlib
from forked_tests import ForkedFiles

def pytest_configure(config):
    if "IN_FORKED_TESTS" not in os.environ:
        config.pluginmanager.register(ForkedFiles(pathlib.Path(__file__).parent / "forked"))
""",
    "test_here.py": "def test_here():\n    pass\n",
    "forked/test_one.py": """
import pytest
import wave  # only here

def test_passes():
    pass

def test_fails():
    assert [1, 2] == [1, 3]

@pytest.mark.skip(reason="left out")
def test_skips():
    pass
""",
    "forked/test_two.py": "def test_apart():\n    import sys; assert 'wave' not in sys.modules\n",
    "forked/test_three.py": "import os\ndef test_dies():\n    os.kill(os.getpid(), 9)\n",
}


def test_results_of_forked_files_are_those_of_this_run(tmp_path):
    path = [str(TESTS), str(TESTS.parent / "docs" / "_ext")]
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text.replace("{path}", repr(path)), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-rA", "--import-mode=importlib", tmp_path]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    said = done.stdout.splitlines()
    assert said[-1].strip("= ").startswith("2 failed, 3 passed, 1 skipped")
    assert "FAILED forked/test_one.py::test_fails - assert [1, 2] == [1, 3]" in said
    assert "The process of test_three.py: its process ended with status -9" in said
    assert "PASSED forked/test_two.py::test_apart" in said
    assert "PASSED test_here.py::test_here" in said
