"""Where no browser can be had, one line says so."""

from __future__ import annotations

import os
import subprocess
import sys

import chromium
import pytest


@pytest.mark.skipif(sys.platform == "darwin", reason="browsers there are not found by PATH")
def test_a_browser_that_cannot_be_had_is_one_clear_line(tmp_path):
    environment = {
        **os.environ,
        "PATH": str(tmp_path),
        "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path),
        "PLAYWRIGHT_DOWNLOAD_HOST": "http://127.0.0.1:9",  # nobody listens
    }
    command = [sys.executable, chromium.__file__]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == (
        "No Chromium-family browser here, and none could be installed: install Chromium.\n"
    )
