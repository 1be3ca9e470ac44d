"""Do in a clean clone what .readthedocs.yaml tells the host to do, and look at the result."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]
STEPS = ["post_checkout", "install", "html", "htmlzip", "epub"]


def main() -> None:
    """Run the configured jobs in the host's order; end with an error where one fails."""
    with tempfile.TemporaryDirectory() as folder:
        clone, output, environment = (Path(folder, name) for name in ("clone", "output", "env"))
        subprocess.run(["git", "clone", "--quiet", ROOT, clone], check=True)
        config = yaml.safe_load((clone / ".readthedocs.yaml").read_text(encoding="utf-8"))
        jobs = config["build"]["jobs"] | config["build"]["jobs"]["build"]
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
        host = {
            **{name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"},
            "PATH": f"{environment / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "READTHEDOCS": "True",
            "READTHEDOCS_OUTPUT": str(output),
            "READTHEDOCS_CANONICAL_URL": "https://graph-and-session.readthedocs.io/en/latest/",
            "READTHEDOCS_GIT_CLONE_URL": "https://github.com/someone/graph-and-session.git",
            "READTHEDOCS_GIT_IDENTIFIER": "main",
            "READTHEDOCS_VERSION_TYPE": "branch",
        }
        for step in STEPS:
            for command in jobs[step]:
                print(f"{step}: {command}", flush=True)
                subprocess.run(command, shell=True, cwd=clone, env=host, check=True)
        for wanted in ["html/index.html", "html/sitemap.xml", "htmlzip/*.zip", "epub/*.epub"]:
            if len(list(output.glob(wanted))) != 1:
                sys.exit(f"The host would not find {wanted} in its output folder.")
        print("html, htmlzip and epub are where the host looks for them.")


if __name__ == "__main__":
    main()
