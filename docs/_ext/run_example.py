"""Run an example as its page runs it: cell by cell, from a fresh start."""

from __future__ import annotations

import contextlib
import io
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, ModuleType, SimpleNamespace
from typing import Any

from example_file import read_cells
from fresh_start import fresh_start
from short_error import short_error

SWITCH = "tf.disable_v2_behavior()"
TO_RESOURCE = f"{SWITCH}; tf.enable_resource_variables()"


@dataclass
class ExampleRun:
    """What a run of an example left behind.

    Attributes:
        names: the example's module-level names after the run.
        printed: what each cell printed, by cell name.
        raised: the exception that each cell raised, by cell name.
        errors: the same exceptions as the page shows them, ``Type: message``.
        code: the code of each cell. TensorFlow looks at it when it says where a failing
            operation was made, and on Python 3.11 ends the process where it is gone.
    """

    names: Any
    printed: dict[str, str] = field(default_factory=dict)
    raised: dict[str, Exception] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    code: list[CodeType] = field(default_factory=list)


def run_example(
    path: Path,
    *,
    resource: bool = False,
    raises: dict[str, str | None] | None = None,
    strict: bool = True,
) -> ExampleRun:
    """Run all cells of an example in a new module and return what they did.

    Args:
        path: the example file.
        resource: run the same program with resource variables: with the call
            ``tf.enable_resource_variables()`` right after ``tf.disable_v2_behavior()``.
        raises: what cells must raise where it is not what the file declares: cell
            name to type name, None for nothing.
        strict: False where cells may raise what they do not declare, and need not raise
            what they do; a cell that declares nothing and raises ends the run.

    Raises:
        AssertionError: a cell does not raise what it must, or raises what it must not.
        ValueError: ``resource`` is asked of an example that does not call
            ``tf.disable_v2_behavior()`` exactly once.
    """
    cells = read_cells(path)
    switches = sum(cell.source.count(SWITCH) for cell in cells.values())
    if resource and switches != 1:
        raise ValueError(f"{path} calls {SWITCH} {switches} times, not once: it has no other kind")
    fresh_start()
    module = ModuleType(f"examples.{path.parent.name}.{path.stem}")
    module.__file__ = str(path)
    run = ExampleRun(names=SimpleNamespace())
    # Some libraries look up the module of a function by its name.
    sys.modules[module.__name__] = module
    try:
        for cell in cells.values():
            source = cell.source.replace(SWITCH, TO_RESOURCE) if resource else cell.source
            code = compile("\n" * (cell.line - 1) + source, str(path), "exec")
            run.code.append(code)
            expected = (raises or {}).get(cell.name, cell.raises)
            with contextlib.redirect_stdout(io.StringIO()) as printed:
                try:
                    exec(code, module.__dict__)
                except Exception as error:
                    if strict and type(error).__name__ != expected:
                        raise AssertionError(f"cell {cell.name!r} must raise {expected}") from error
                    run.raised[cell.name] = error
                    run.errors[cell.name] = short_error(type(error).__name__, str(error))
                    if not expected:
                        break
                else:
                    if expected and strict:
                        raise AssertionError(f"cell {cell.name!r} raised nothing, not {expected}")
            run.printed[cell.name] = printed.getvalue()
    finally:
        del sys.modules[module.__name__]
    run.names = SimpleNamespace(**{k: v for k, v in vars(module).items() if not k.startswith("__")})
    return run


def shown_by(path: str) -> dict[str, str]:
    """Run an example and return what its page shows of each cell: its output, then its error.

    Args:
        path: the example file. All is text, so that a forked process can return it.
    """
    run = run_example(Path(path))
    return {cell: printed + run.errors.get(cell, "") for cell, printed in run.printed.items()}
