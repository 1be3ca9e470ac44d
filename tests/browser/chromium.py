"""Find a Chromium-family browser, or get one.

Run as a program before the browser tests, it prints the browser's path. It installs
one where there is none: by the system's package manager where that is allowed, else
Playwright's own. Where neither works it ends with one line that says what to do.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from playwright.sync_api import Browser, Playwright, sync_playwright

NAMES = [
    *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
    *("microsoft-edge", "brave-browser"),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
]
# Nothing but the tests' own pages: no update checks, no sandbox where root has none.
ARGUMENTS = ["--disable-background-networking", "--disable-component-update", "--no-first-run"]


def find(playwright: Playwright) -> str | None:
    """Return the path of an installed browser that starts, or None."""
    for name in [*NAMES, playwright.chromium.executable_path]:
        path = shutil.which(name)
        if path and _starts(path):
            return path
    return None


def _starts(path: str) -> bool:
    try:
        command = [path, "--version"]
        return subprocess.run(command, capture_output=True, timeout=60).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def get(playwright: Playwright) -> str:
    """Return the path of a browser, installing one where there is none.

    Raises:
        SystemExit: there is none, and none could be installed.
    """
    ways = []
    if shutil.which("apt-get") and _is_root():
        ways.append(["sh", "-c", "apt-get update && apt-get install --yes chromium"])
    ways.append([sys.executable, "-m", "playwright", "install", "chromium"])
    path = find(playwright)
    while not path and ways:
        print("No Chromium-family browser here; installing one.", flush=True)
        subprocess.run(ways.pop(0), capture_output=True, check=False)
        path = find(playwright)
    if not path:
        sys.exit("No Chromium-family browser here, and none could be installed: install Chromium.")
    return path


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def launch(playwright: Playwright) -> Browser:
    """Start the browser, headless."""
    arguments = [*ARGUMENTS, "--no-sandbox"] if _is_root() else ARGUMENTS
    return playwright.chromium.launch(executable_path=get(playwright), args=arguments)


if __name__ == "__main__":
    with sync_playwright() as playwright:
        print(f"Browser: {get(playwright)}")
