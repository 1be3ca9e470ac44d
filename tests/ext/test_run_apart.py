"""Functions that run in another process."""

from __future__ import annotations

import json
import os

import pytest
import run_apart
from run_apart import ApartError


def test_a_function_runs_in_another_process():
    assert run_apart.run_apart("os.getppid") == os.getpid()
    assert run_apart.run_apart("math.hypot", 3, 4) == 5


def test_what_it_raises_is_one_line():
    with pytest.raises(ApartError, match=r"^math domain error$"):
        run_apart.run_apart("math.sqrt", -1)


def test_an_end_of_the_process_is_one_line():
    with pytest.raises(ApartError, match=r"^ended its process$"):
        run_apart.run_apart("os._exit", 3)


def test_a_call_that_hangs_is_stopped(monkeypatch):
    monkeypatch.setattr(run_apart, "TIME_LIMIT", 0.5)
    with pytest.raises(ApartError, match=r"^was stopped after 0\.5 s$"):
        run_apart.run_apart("time.sleep", 60)


def test_the_answer_is_a_file_of_json(tmp_path):
    file = tmp_path / "result.json"
    run_apart.answer("math.hypot", "[3, 4]", str(file))
    assert json.loads(file.read_text("utf-8")) == {"result": 5}
    run_apart.answer("builtins.next", "[3]", str(file))
    assert "error" in json.loads(file.read_text("utf-8"))
