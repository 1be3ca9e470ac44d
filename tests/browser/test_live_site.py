"""The live site shows in the browser what was just saved."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import expect

ROOT = Path(__file__).parents[2]
LIVE_SITE = ROOT / "docs" / "_ext" / "live_site.py"

# The real configuration, without TensorFlow: the example needs none.
CONFIGURATION = f"""
from pathlib import Path

__file__ = {str(ROOT / "docs" / "conf.py")!r}
exec(Path(__file__).read_text(encoding="utf-8"))
fork_preload = ["json"]
"""
PAGE = """# Page

```{code-cell}
:example: x/one.py#only
```

```{code-cell}
:example: x/two.py#only
```
"""
EXAMPLE = '''"""One cell."""

# %% only
import os

print("{text}")
print("run", os.urandom(4).hex())
'''


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def live(tmp_path):
    """A running live site: its folder and its address."""
    write(tmp_path / "docs" / "conf.py", CONFIGURATION)
    write(tmp_path / "docs" / "index.md", PAGE)
    for name in ("one", "two"):
        write(tmp_path / "examples" / "x" / f"{name}.py", EXAMPLE.format(text=name))
    (tmp_path / "docs" / "_ext").mkdir()
    with subprocess.Popen(
        [sys.executable, LIVE_SITE, "docs", "out", "doctrees", "examples"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "BROWSER": "true"},  # what opens a page there does nothing
    ) as process:
        said = ""
        while not (address := re.search(r"http://\S+/", said)):
            said += process.stdout.readline()
        yield tmp_path, address[0], process.stdout
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == 0


def outputs(page):
    return page.locator("div.cell_output pre").all_inner_texts()


def test_what_is_saved_is_shown_without_a_reload_by_hand(live, browser):
    folder, address, said = live
    page = browser.new_page()
    page.goto(address)
    before = outputs(page)
    write(folder / "examples" / "x" / "one.py", EXAMPLE.format(text="three"))
    expect(page.locator("div.cell_output pre").first).to_contain_text("three", timeout=30_000)
    after = outputs(page)
    assert after[0] != before[0]
    assert after[1] == before[1]  # the other example was not executed again
    assert "one.py: built, after" in said.readline()

    write(folder / "examples" / "x" / "one.py", EXAMPLE.format(text="four").replace("print", "no"))
    assert "one.py: not built: mend what is said above" in said.readline()
    (folder / "docs" / "_ext" / "__pycache__").mkdir()  # as Python does, which changes nothing
    write(folder / "docs" / "_ext" / "ours.py", "")
    assert said.readline() == "ours.py: start again to use it\n"
    write(folder / "docs" / "index.md", f"{PAGE}\nMore words.\n")
    write(folder / "examples" / "x" / "one.py", EXAMPLE.format(text="five"))
    expect(page.get_by_text("More words.")).to_be_visible(timeout=30_000)
    expect(page.locator("div.cell_output pre").first).to_contain_text("five", timeout=30_000)
    page.close()
