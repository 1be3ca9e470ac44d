"""Run a function in a process of its own, one that may import TensorFlow.

Sphinx's own process must not: importing TensorFlow takes seconds, and a process that has
used it cannot be forked, which Sphinx does to read pages in parallel.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from kernel_environment import ENVIRONMENT

TIME_LIMIT = 120  # seconds


class ApartError(Exception):
    """The function raised, did not end in time, or ended its process; says so in one line."""


def run_apart(function_name: str, *arguments: Any) -> Any:
    """Call a function in another process and return what it returns.

    Args:
        function_name: ``module.function``, of a module in this folder.
        arguments: what to call it with; they and the result must go through JSON.

    Raises:
        ApartError: the call failed.
    """
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "result.json"
        command = [sys.executable, __file__, function_name, json.dumps(arguments), str(result)]
        try:
            subprocess.run(
                command,
                env={**os.environ, **ENVIRONMENT},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=TIME_LIMIT,
                check=True,
            )
        except subprocess.TimeoutExpired:
            raise ApartError(f"was stopped after {TIME_LIMIT} s") from None
        except subprocess.CalledProcessError:
            raise ApartError("ended its process") from None
        answer = json.loads(result.read_text(encoding="utf-8"))
    if "error" in answer:
        raise ApartError(answer["error"])
    return answer["result"]


def answer(function_name: str, arguments: str, result: str) -> None:
    """Call a function, and write what it returned or raised into a file."""
    module, _, name = function_name.rpartition(".")
    try:
        function = getattr(importlib.import_module(module), name)
        said = {"result": function(*json.loads(arguments))}
    except Exception as error:
        said = {"error": (str(error).splitlines() or [type(error).__name__])[0]}
    Path(result).write_text(json.dumps(said), encoding="utf-8")


if __name__ == "__main__":
    answer(*sys.argv[1:])
