"""Measure built pages with Lighthouse, on the desktop; fails under 97 in any category.

Builds nothing itself: run `nox -s docs` first. Needs Node (https://nodejs.org).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import chromium
from local_server import serve
from playwright.sync_api import sync_playwright

SITE = Path("_build/html")
LIGHTHOUSE = "lighthouse@13"
LOWEST = 97  # of 100


def scores(address: str, browser: str) -> dict[str, int]:
    """Return Lighthouse's scores of a page, of 100, by category."""
    flags = [*chromium.ARGUMENTS, "--headless=new", "--no-sandbox"]
    command = [
        *("npx", "--yes", LIGHTHOUSE, address, "--preset=desktop", "--quiet"),
        *("--output=json", "--only-categories=performance,accessibility,best-practices,seo"),
        f"--chrome-flags={' '.join(flags)}",
    ]
    environment = {**os.environ, "CHROME_PATH": browser}
    report = subprocess.run(command, stdout=subprocess.PIPE, env=environment, check=True).stdout
    categories = json.loads(report)["categories"]
    return {name: round(100 * category["score"]) for name, category in categories.items()}


def main() -> None:
    """Print a table of scores; end with an error where one is too low."""
    if not shutil.which("npx"):
        sys.exit("nox -s audit needs Node's npx: install Node from https://nodejs.org")
    if not (SITE / "index.html").exists():
        sys.exit("There is no site yet: run nox -s docs first.")
    names = sys.argv[1:] or ["index.html", "start/tf_assign.html", "fix/assignment_order.html"]
    with sync_playwright() as playwright:
        browser = chromium.get(playwright)
    low = []
    with serve(SITE) as address:
        for name in names:
            found = scores(f"{address}/{name}", browser)
            print(name, *(f"{category} {score}" for category, score in found.items()), sep="  ")
            low += [name for score in found.values() if score < LOWEST]
    if low:
        sys.exit(f"Below {LOWEST}: {', '.join(dict.fromkeys(low))}")


if __name__ == "__main__":
    main()
