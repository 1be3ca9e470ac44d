"""The files that tell others how to build this project agree with one another."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib

import pytest
import yaml
from matrix import RELEASES
from pages import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WORKFLOW = ROOT / ".github" / "workflows" / "ci.yml"
COMMANDS = re.search(r"## Quick start\n.*?```bash\n(.*?)```", README, re.DOTALL)


def test_the_readme_starts_with_two_commands_and_ci_runs_just_these():
    assert COMMANDS
    commands = COMMANDS[1].strip().splitlines()
    assert len(commands) == 2
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    workflow = WORKFLOW.read_text(encoding="utf-8")
    for command in commands:
        assert f"\n{command}\n" in ci
        assert f"run: {command}\n" in workflow


def test_the_readme_is_short():
    assert 40 <= len(README.splitlines()) <= 120


def test_the_readme_lists_every_session():
    sessions = re.findall(
        r"^@nox\.session.*?\ndef (\w+)",
        (ROOT / "noxfile.py").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    assert len(sessions) >= 8
    for session in sessions:
        assert f"| `{session}` |" in README


def test_the_supported_pythons_are_the_same_everywhere():
    assert PROJECT["project"]["requires-python"] == ">=3.11,<3.14"
    assert "(3, 11) <= sys.version_info[:2] <= (3, 13)" in (ROOT / "noxfile.py").read_text("utf-8")
    matrix = yaml.safe_load(WORKFLOW.read_text("utf-8"))["jobs"]["site"]["strategy"]["matrix"]
    assert matrix["python"] == ["3.11", "3.12", "3.13"]


def test_the_workflow_has_least_rights():
    workflow = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    assert workflow["permissions"] == {"contents": "read"}


@pytest.mark.parametrize(
    ("schema", "path"),
    [
        ("vendor.readthedocs", ".readthedocs.yaml"),
        ("vendor.github-workflows", ".github/workflows/ci.yml"),
        ("vendor.github-workflows", ".github/workflows/matrix.yml"),
    ],
)
def test_a_configuration_fits_its_schema(schema, path):
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, ROOT / path]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_weekly_workflow_runs_every_release_whose_python_it_can_have():
    workflow = (ROOT / ".github" / "workflows" / "matrix.yml").read_text(encoding="utf-8")
    command = re.search(r"nox -s matrix -- --all (.*)", workflow)
    assert command
    pythons = re.findall(r"^ +(3\.\d+)$", workflow, re.MULTILINE)
    here = [name for name, (python, *_) in RELEASES.items() if python in pythons]
    assert command[1].split() == here
    assert set(RELEASES) - set(here) == {"1.4.1", "1.12.3"}


def direct_dependencies(group):
    for entry in PROJECT["dependency-groups"][group]:
        if isinstance(entry, str):
            yield re.split(r"[^\w-]", entry)[0]
        else:
            yield from direct_dependencies(entry["include-group"])


@pytest.mark.parametrize("group", ["nox", "docs", "serve", "tests", "lint", "tensorflow_1"])
def test_a_group_is_pinned_with_hashes_and_without_addresses(group):
    pins = (ROOT / "requirements" / f"{group}.txt").read_text(encoding="utf-8")
    for name in direct_dependencies(group):
        assert re.search(rf"^{name}==[\w.]+ .*\\$", pins, re.MULTILINE | re.IGNORECASE), name
    assert pins.count("==") <= pins.count("--hash=sha256:")
    assert "://" not in pins


def test_another_python_gets_one_clear_line(tmp_path):
    text = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    noxfile = tmp_path / "noxfile.py"
    noxfile.write_text(text.replace("(3, 11) <= sys", "(4, 0) <= sys"), encoding="utf-8")
    done = subprocess.run([sys.executable, noxfile], capture_output=True, text=True, check=False)
    version = "{}.{}".format(*sys.version_info)
    assert done.stderr == f"Python 3.11, 3.12 or 3.13 is needed; this is {version}.\n"
