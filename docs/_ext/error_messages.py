"""Record what TensorFlow says when the programs of the Errors section raise.

An error page quotes the messages of its program in every version and on both kinds of
variable. No one types them: this program runs ``examples/errors/<name>.py`` on the
TensorFlow that is installed here and writes what each cell that declares an exception
raised to ``docs/messages/<name>.json``, beside what other versions said::

    {"read": {"1.15.5": {"reference": {"type": "ValueError", "message": "..."},
                         "resource": null}}}

``null`` is a cell that raised nothing. An entry with ``"cell"`` is an exception that an
earlier cell raised, which declares none: the version does not get as far.

Run as a program: ``record`` writes the records of the named examples, or of all;
``observe`` prints what happens, which the tests compare with the records. It runs on
TensorFlow 1.15 under Python 3.7 too.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import re
import sys
from pathlib import Path
from typing import Any, Dict, Optional

from example_file import ExampleFileError, read_cells
from kernel_environment import ENVIRONMENT
from run_example import SWITCH, run_example
from short_error import short_message

Outcome = Optional[Dict[str, str]]  # type and message, or None for no exception
Observed = Dict[str, Dict[str, Outcome]]  # cell -> kind of variable -> outcome

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples" / "errors"
RECORDS = ROOT / "docs" / "messages"
FOLDER = re.compile(r"(?<=defined at )[^)\n]*/(?=\w+\.py:\d+)")
LIMIT = 60  # seconds an example


def observe(name: str) -> Observed:
    """Run an example on both kinds of variable, if it has two, and return what it raised.

    Args:
        name: the file's name without its ending.

    Raises:
        ExampleFileError: there is no such example, or it cannot be read.
        multiprocessing.TimeoutError: it did not end.
    """
    path = EXAMPLES / f"{name}.py"
    read_cells(path)  # complains of what cannot be read
    two_kinds = path.read_text(encoding="utf-8").count(SWITCH) == 1
    found: Observed = {}
    for kind in ("reference", "resource") if two_kinds else ("as written",):
        for cell, outcome in _in_new_process(path, kind == "resource").items():
            found.setdefault(cell, {})[kind] = outcome
    return found


def _in_new_process(path: Path, resource: bool) -> dict[str, Outcome]:
    with multiprocessing.get_context("fork").Pool(1) as pool:
        found = pool.apply_async(_outcomes, (path, resource)).get(timeout=LIMIT)
        pool.close()
        pool.join()
        return found


def _outcomes(path: Path, resource: bool) -> dict[str, Outcome]:
    """Return what each cell that declares an exception raised."""
    raised = run_example(path, resource=resource, strict=False).raised
    found: dict[str, Outcome] = {}
    stopped: Outcome = None
    for cell in read_cells(path).values():
        said = _said(raised[cell.name]) if cell.name in raised else stopped
        if cell.raises:
            found[cell.name] = said
        elif said:
            stopped = {"cell": cell.name, **said}
    return found


def _said(error: BaseException) -> dict[str, str]:
    message = FOLDER.sub("", short_message(str(error)))
    return {"type": type(error).__name__, "message": message}


def record(name: str, version: str, observed: Observed) -> None:
    """Write what a version said to the record of an example, beside the other versions."""
    path = RECORDS / f"{name}.json"
    old = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    new = {
        cell: dict(sorted({**old.get(cell, {}), version: kinds}.items(), key=_age))
        for cell, kinds in observed.items()
    }
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(new, indent=2) + "\n", encoding="utf-8")


def _age(entry: tuple[str, Any]) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", entry[0])]


def main(task: str, *names: str) -> None:
    """Do the task, ``record`` or ``observe``, for the named examples or for all."""
    os.environ.update(ENVIRONMENT)
    import tensorflow

    version = tensorflow.__version__
    for name in names or sorted(path.stem for path in EXAMPLES.glob("*.py")):
        try:
            observed = observe(name)
        except ExampleFileError as error:
            sys.exit(str(error))
        except multiprocessing.TimeoutError:
            sys.exit(f"examples/errors/{name}.py was stopped after {LIMIT} s")
        if task == "record":
            record(name, version, observed)
        else:
            print(json.dumps({"name": name, "version": version, "observed": observed}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
