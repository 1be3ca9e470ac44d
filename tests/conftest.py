"""What tests of the built site share: one build of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from forked_tests import ForkedFiles
from kernel_environment import ENVIRONMENT
from sphinx_build import build

ROOT = Path(__file__).parents[1]

os.environ.update(ENVIRONMENT)


def pytest_configure(config: pytest.Config) -> None:
    if "IN_FORKED_TESTS" not in os.environ:
        config.pluginmanager.register(ForkedFiles(ROOT / "tests" / "examples"))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the whole site, built once for all tests."""
    done = build(ROOT / "docs", tmp_path_factory.mktemp("site") / "html", "--jobs=auto")
    assert done.status == 0, done.log
    return done.out
