"""The results of ``nox -s matrix``, and the programs that make them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import matrix
import plain_source
import pytest
import run_here as here_module
from verified_data import Release, Result, fingerprint, read_releases

ROOT = Path(__file__).parents[2]
RESULTS = {release.version: release for release in read_releases(ROOT / "docs")}
RAN = [release for release in RESULTS.values() if not release.why]


@pytest.fixture(params=RAN, ids=[release.version for release in RAN])
def release(request) -> Release:
    return request.param


def test_every_release_has_results():
    assert set(RESULTS) == set(matrix.RELEASES)


def test_the_results_are_of_the_examples_there_are_now(release):
    there = {name: fingerprint(ROOT, name) for name in matrix.examples_of(release.version)}
    ran = {name: result.of for name, result in release.examples.items()}
    changed = sorted({name for name, _ in there.items() ^ ran.items()})
    assert not changed, f"run nox -s matrix: changed since are {', '.join(changed)}"


def test_the_results_name_no_folder(release):
    text = (ROOT / "docs" / "verified" / f"{release.version}.json").read_text(encoding="utf-8")
    assert not re.search(r"defined at [\w/]|/examples/|/site-packages/", text)


def test_each_example_ran_on_each_kind_of_variable(release):
    for name, result in release.examples.items():
        newest = set(RESULTS[matrix.NEWEST].examples[name].kinds)
        assert set(result.kinds) == newest - set(release.missing), name


def test_each_kind_of_variable_was_the_one_that_is_said(release):
    kinds = release.examples["initializer/initializer_is_an_assign.py"].kinds  # its type differs
    assert kinds == {kind: {} for kind in ("reference", "resource") if kind not in release.missing}


def test_the_newest_release_passes_all_tests_as_it_does_here():
    results = RESULTS[matrix.NEWEST].examples
    assert [name for name, result in results.items() if not result.passed] == []


@pytest.mark.parametrize(
    ("there", "newest", "lack"),
    [
        ("AttributeError: module 'tensorflow' has no attribute 'x'", "", True),
        ("TypeError: f() got an unexpected keyword argument 'x'", None, True),
        ("TypeError: f() got an unexpected keyword argument 'x'", "ValueError: no", False),
        ("TypeError: no", "", False),
        ("3", "", False),
    ],
)
def test_a_program_that_uses_a_later_name_does_not_differ(there, newest, lack):
    assert matrix.is_lack(there, newest) == lack


LACKS = "TypeError: f() got an unexpected keyword argument 'x'"
AFTER = "NameError: name 'v' is not defined"


@pytest.mark.parametrize(
    ("there", "outcome"),
    [
        ({"build": LACKS, "run": AFTER}, {"lacks": LACKS}),
        ({"build": LACKS, "run": "4"}, {"differs": {"build": [LACKS, ""], "run": ["4", "3"]}}),
        ({"build": "", "run": AFTER}, {"differs": {"run": [AFTER, "3"]}}),
        ({"build": "", "run": "3"}, {}),
    ],
)
def test_what_a_release_shows_otherwise_or_lacks_is_noted(monkeypatch, there, outcome):
    def here(python, task, names):
        assert (python, task) == (Path(sys.executable), "shown")
        return {"shown": {name: {"build": "", "run": "3"} for name in names}}

    matrix.shown_on_newest.cache_clear()
    monkeypatch.setattr(matrix, "here", here)
    failed = {"failed": {"the program": LACKS}}
    result = Result("1", {"reference": dict(failed)})
    matrix.add_differences("1.4.1", {"topic/file.py:reference": there}, {"topic/file.py": result})
    assert result.kinds["reference"] == (outcome if "lacks" in outcome else {**failed, **outcome})


def test_a_missing_python_is_named_in_one_line():
    with pytest.raises(matrix.MatrixError, match=r"^Python 3\.99 is missing: install it.*$"):
        matrix.find_python("3.99")


def test_a_python_that_runs_is_found():
    wanted = "{}.{}".format(*sys.version_info)
    command = matrix.find_python(wanted)
    said = subprocess.run([command, "--version"], capture_output=True, text=True, check=True)
    assert said.stdout.startswith(f"Python {wanted}.")


def test_an_unknown_release_is_named_in_one_line():
    with pytest.raises(SystemExit, match=r"^There is no release '9\.9'; there are: 1\.4\.1, "):
        matrix.main("9.9")


def test_an_old_release_gets_the_name_and_goes_back_to_reference_variables(monkeypatch):
    old = SimpleNamespace(
        compat=SimpleNamespace(),
        enable_resource_variables=lambda: kinds.append("resource"),
        disable_resource_variables=lambda: kinds.append("reference"),
    )
    kinds: list[str] = []
    monkeypatch.setitem(sys.modules, "tensorflow", old)
    monkeypatch.setitem(sys.modules, "tensorflow.compat.v1", None)
    assert here_module.name_the_module() == []
    tf = sys.modules["tensorflow.compat.v1"]
    tf.enable_resource_variables()
    tf.enable_v2_behavior()
    tf.disable_v2_behavior()
    assert kinds == ["resource", "reference"]


def test_an_older_release_has_no_resource_variables_to_enable(monkeypatch):
    monkeypatch.setitem(sys.modules, "tensorflow", SimpleNamespace(compat=SimpleNamespace()))
    monkeypatch.setitem(sys.modules, "tensorflow.compat.v1", None)
    assert here_module.name_the_module() == ["resource"]
    sys.modules["tensorflow.compat.v1"].disable_v2_behavior()


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A repository with examples, most of which fail their tests in their own way."""
    for name in ("docs/_ext", "tests/examples/conftest.py", "pyproject.toml"):
        link = tmp_path / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(ROOT / name)
    program = (
        '"""One."""\n\n# %% build\nimport tensorflow.compat.v1 as tf\n\n'
        "tf.disable_v2_behavior()\n\nv = tf.get_variable('v', initializer=1)\n\n"
        "# %% kind\nprint(type(v).__name__)\n\n# %% count varies=true\nprint(7)\n"
    )
    tests = {
        "works.py": "def test_it_has_a_name(run):\n    assert run.names.v.name == 'v:0'\n",
        "fails.py": "def test_it_is_a_reference_variable(run):\n"
        "    assert run.printed['kind'] == 'RefVariable\\n', "
        "'/home/x/y.py at 0xab12 (defined at x/y.py:9)'\n\n\n"
        "def test_nothing_of_its_own():\n    pass\n",
        "never_runs.py": "def test_it(run):\n    pass\n",
        "unreadable.py": "import none_such\n",
        "dies.py": "import os\n\n\ndef test_it(run):\n    os._exit(3)\n",
        "fails_once.py": "from pathlib import Path\n\n\ndef test_it(run):\n"
        "    mark = Path(__file__ + '.ran')\n    there = mark.exists()\n"
        "    mark.touch()\n    assert there\n",
    }
    for name, test in tests.items():
        folder = tmp_path / "examples" / "topic"
        folder.mkdir(parents=True, exist_ok=True)
        raises = 'raises="KeyError"' if name == "never_runs.py" else ""
        (folder / name).write_text(program.replace("%% kind", f"%% kind {raises}".strip()))
        folder = tmp_path / "tests" / "examples" / "topic"
        folder.mkdir(exist_ok=True)
        (folder / f"test_{name}").write_text(test)
    return tmp_path


def run_here(root: Path, task: str, *names: str):
    command = [sys.executable, str(ROOT / "tests" / "matrix" / "run_here.py"), str(root), task]
    done = subprocess.run([*command, *names], capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def test_a_failure_is_noted_for_its_kind_and_names_no_path(small):
    said = run_here(small, "tests", "topic/works.py", "topic/fails.py", "topic/never_runs.py")
    assert said["tensorflow"] == matrix.NEWEST
    assert said["missing"] == []
    found = said["found"]
    assert found["topic/works.py"] == {"reference": {}, "resource": {}}
    assert found["topic/fails.py"]["reference"] == {}
    assert found["topic/fails.py"]["of its own"] == {}
    why = found["topic/fails.py"]["resource"]["failed"]
    assert list(why) == ["test_it_is_a_reference_variable"]
    assert why["test_it_is_a_reference_variable"].startswith(
        "AssertionError: … at … (defined at …:9)"
    )
    for kind in ("reference", "resource"):
        assert found["topic/never_runs.py"][kind] == {
            "failed": {"the program": "AssertionError: cell 'kind' raised nothing, not KeyError"}
        }


def test_what_the_cells_show_is_returned(small):
    found = run_here(small, "shown", "topic/works.py:reference", "topic/works.py:resource")["shown"]
    other = {"build": "", "count": "numbers that differ from run to run"}
    assert found["topic/works.py:reference"] == {"kind": "RefVariable", **other}
    assert found["topic/works.py:resource"] == {"kind": "ResourceVariable", **other}


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("unreadable.py", "E   ModuleNotFoundError: No module named 'none_such'"),
        ("dies.py", "its process ended with status 3"),
        ("none.py", "there is no test of it"),
    ],
)
def test_a_file_whose_tests_cannot_be_run_is_a_failure_of_the_program(small, name, why):
    found = run_here(small, "tests", f"topic/{name}", "topic/works.py")["found"]
    assert found[f"topic/{name}"] == {"as written": {"failed": {"the program": why}}}
    assert found["topic/works.py"] == {"reference": {}, "resource": {}}


def test_what_fails_once_passes_if_it_passes_the_second_time(small):
    found = run_here(small, "tests", "topic/fails_once.py")["found"]
    assert found["topic/fails_once.py"] == {"reference": {}, "resource": {}}


def test_what_cells_show_is_returned_of_each_kind_that_failed(small):
    said = run_here(small, "tests", "topic/works.py", "topic/fails.py")
    assert list(said["shown"]) == ["topic/fails.py:resource"]


def test_a_program_that_hangs_is_stopped(monkeypatch):
    monkeypatch.setattr(here_module, "LIMIT", 0.2)
    found = here_module.all_of(time.sleep, {"short": [0], "long": [60]})
    assert found == {"short": (None, ""), "long": (None, "stopped after 0.2 s")}


def test_what_the_newest_release_shows_is_asked_once(monkeypatch):
    asked = []

    def here(python, task, names):
        asked.append(names)
        return {"shown": {name: {"run": "3"} for name in names}}

    matrix.shown_on_newest.cache_clear()
    monkeypatch.setattr(matrix, "here", here)
    for names in (["a.py:reference"], ["a.py:reference", "b.py:reference"]):
        results = {name[:4]: Result("1", {"reference": {}}) for name in names}
        matrix.add_differences("2.1.4", {name: {"run": "3"} for name in names}, results)
    assert asked == [["a.py:reference"], ["b.py:reference"]]


def test_python_3_6_reads_a_module_without_its_annotations():
    source = (
        "from __future__ import annotations\n"
        "import dataclasses\n"
        "@dataclasses.dataclass\n"
        "class Point:\n"
        "    x: no_such_type = 3\n"
        "def double(point: no_such_type) -> no_such_type:\n"
        "    twice: no_such_type = 2 * point.x\n"
        "    return twice\n"
    )
    names: dict = {"__name__": __name__}
    exec(plain_source.Loader("module", "module.py").source_to_code(source, "module.py"), names)
    assert names["double"](names["Point"]()) == 6
    assert names["double"].__annotations__ == {}
