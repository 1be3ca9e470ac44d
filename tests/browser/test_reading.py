"""Reading the site in a browser: every page, light and dark, wide and narrow."""

from __future__ import annotations

import contextlib
import os
import queue
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

import chromium
import pytest
from axe_playwright_python.sync_playwright import Axe
from pages import PAGES
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, sync_playwright

WIDE: ViewportSize = {"width": 1280, "height": 900}
NARROW: ViewportSize = {"width": 360, "height": 740}
Scheme: TypeAlias = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
LOOKS = [(viewport, scheme) for viewport in (NARROW, WIDE) for scheme in SCHEMES]
# Contrast takes axe nearly all of its time: it looks at every token of a program, and at every
# link of the sidebar. So pages of each kind are checked whole in all four looks. On the others
# the rules on colours are checked on a wide screen, with one left of the parts that look alike,
# and the rules on all else in light, wide and narrow.
COLOURS = ["color-contrast", "link-in-text-block"]
ALL: dict[str, Any] = {"resultTypes": ["violations"]}
ONLY_COLOURS = {**ALL, "runOnly": {"type": "rule", "values": COLOURS}}
ALL_BUT_COLOURS = {**ALL, "rules": {rule: {"enabled": False} for rule in COLOURS}}
LEAVE_ONE_OF_EACH = """() => {
  const parts = "pre span, .sidebar-drawer li, .error-index li, .verified-table tbody tr";
  const seen = new Set();
  for (const part of document.querySelectorAll(parts)) {
    const all = [part, ...part.querySelectorAll("*")].map(e => `${e.tagName}.${e.className}`);
    const within = [];  // what may give it another background
    for (let e = part.parentElement; e; e = e.parentElement) within.push(e.className);
    const look = [...new Set(all)].sort().join(" ") + within.join("/");
    if (!seen.has(look)) seen.add(look);
    else if (part.tagName === "SPAN") part.replaceWith(...part.childNodes);
    else part.remove();
  }
}"""
WHOLE = ["index", "start/tf_assign", "understand/rules", "errors/placeholder_not_fed", "search"]
SQUEEZED = """[...document.querySelectorAll("td")]
  .filter(cell => cell.innerText.length > 20 && cell.clientWidth < 60)
  .map(cell => cell.innerText)"""
VISITED = [*PAGES, "search", "404"]


@dataclass
class Visit:
    """What the page asked for, what the console said, and in each look: axe, and widths."""

    asked: list[str] = field(default_factory=list)
    said: list[tuple[str, str]] = field(default_factory=list)
    serious: list[tuple[str, str, str]] = field(default_factory=list)
    too_wide: list[tuple[str, int]] = field(default_factory=list)
    squeezed: list[tuple[str, str]] = field(default_factory=list)


def _visit(page: Page, address: str, *, whole: bool) -> Visit:
    found = Visit()
    page.on("request", lambda request: found.asked.append(request.url))
    page.on("console", lambda said: found.said.append((said.type, said.text)))
    page.on("pageerror", lambda error: found.said.append(("error", str(error))))
    page.goto(address)
    for viewport, scheme in LOOKS:
        page.set_viewport_size(viewport)
        _set_scheme(page, scheme)
        look = f"{viewport['width']} {scheme}"
        if whole or scheme == "light":
            options = ALL if whole else ALL_BUT_COLOURS
            found.serious += [(look, *violation) for violation in serious(page, options)]
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > viewport["width"]:
            found.too_wide.append((look, width))
        found.squeezed += [(look, text) for text in page.evaluate(SQUEEZED)]
    if not whole:
        page.evaluate(LEAVE_ONE_OF_EACH)
        for scheme in SCHEMES:
            _set_scheme(page, scheme)
            found.serious += [(scheme, *violation) for violation in serious(page, ONLY_COLOURS)]
    return found


def _set_scheme(page: Page, scheme: Scheme) -> None:
    page.emulate_media(color_scheme=scheme)
    page.wait_for_function("document.getAnimations().every(one => one.playState !== 'running')")


def serious(page: Page, options: dict[str, Any]) -> list[tuple[str, str]]:
    """Return what axe finds serious or critical: the rule, and the first element."""
    found = Axe().run(page, options=options).response["violations"]
    return [
        (violation["id"], violation["nodes"][0]["html"])
        for violation in found
        if violation["impact"] in ("serious", "critical")
    ]


@pytest.fixture(scope="module")
def visits(served: str) -> dict[str, Visit]:
    """What browsers found on each page, as many of them at once as there are cores."""
    left: queue.SimpleQueue[str] = queue.SimpleQueue()
    for name in VISITED:
        left.put(name)
    found = {}

    def visit_what_is_left() -> None:
        with (
            sync_playwright() as playwright,
            chromium.launch(playwright) as browser,
            contextlib.suppress(queue.Empty),
        ):
            while True:
                name = left.get_nowait()
                address = f"{served}/{name}.html"
                with browser.new_context() as context:
                    found[name] = _visit(context.new_page(), address, whole=name in WHOLE)

    browsers = os.cpu_count() or 1
    with ThreadPoolExecutor(browsers) as pool:
        workers = [pool.submit(visit_what_is_left) for _ in range(browsers)]
        try:
            for worker in workers:
                worker.result()
        finally:  # after a failure or an interrupt too
            while not left.empty():
                left.get_nowait()
    return found


@pytest.fixture
def wide(browser: Browser) -> Iterator[BrowserContext]:
    with browser.new_context(viewport=WIDE, color_scheme="light") as context:
        yield context


@pytest.mark.parametrize("name", VISITED)
def test_axe_finds_nothing_serious(visits, name):
    assert visits[name].serious == []


@pytest.mark.parametrize("name", VISITED)
def test_nothing_is_wider_than_the_screen(visits, name):
    assert visits[name].too_wide == []


@pytest.mark.parametrize("name", VISITED)
def test_no_table_is_squeezed_to_a_few_letters_a_line(visits, name):
    assert visits[name].squeezed == []


@pytest.mark.parametrize("name", VISITED)
def test_a_page_asks_no_other_server_and_logs_no_error(visits, served, name):
    assert [url for url in visits[name].asked if not url.startswith((served, "data:"))] == []
    assert [text for kind, text in visits[name].said if kind == "error"] == []


@pytest.mark.parametrize("name", PAGES)
def test_a_page_reads_from_a_file_without_javascript(browser, site, name):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto((site / f"{name}.html").as_uri())
        assert page.locator("h1").is_visible()
        for block in page.locator("article pre").all():
            assert block.is_visible()
        background = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert background != ""
        assert page.locator("link[rel=stylesheet]").count() > 0
        assert page.evaluate("document.styleSheets.length") > 0


def test_the_copy_button_copies_the_program_byte_for_byte(wide, served):
    from example_file import read_cells
    from test_examples_on_pages import EXAMPLES, shown_cells

    wide.grant_permissions(["clipboard-read", "clipboard-write"])
    page = wide.new_page()
    page.goto(f"{served}/start/tf_assign.html")
    page.locator("div.cell_input").first.hover()
    page.locator("div.cell_input button.copybtn").first.click()
    example, cell = shown_cells("start/tf_assign")[0]
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.rstrip("\n") == read_cells(EXAMPLES / example)[cell].source


def test_the_theme_button_changes_the_theme(wide, served):
    page = wide.new_page()
    page.goto(f"{served}/index.html")
    before = page.evaluate("document.body.dataset.theme")
    page.locator(".theme-toggle-content button").click()
    assert page.evaluate("document.body.dataset.theme") != before


def _tab_to(page: Page, wanted: str, most: int = 200) -> None:
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", wanted):
            return
    raise AssertionError(f"the Tab key does not reach {wanted}")


def test_the_keyboard_reaches_every_link_and_button(wide, served):
    page = wide.new_page()
    page.goto(f"{served}/start/tf_assign.html")
    page.evaluate("document.querySelectorAll('.copybtn').forEach(b => b.dataset.seen = '')")
    wanted = page.evaluate(
        # Of a group of radio buttons, Tab reaches the chosen one.
        """() => [...document.querySelectorAll('a[href], button, input')]
          .filter(e => e.type !== 'radio' || e.checked)
          .filter(e => e.checkVisibility({visibilityProperty: true}) && e.tabIndex >= 0)
          .map((e, i) => e.dataset.number = i).length"""
    )
    reached = set()
    for _ in range(wanted + 10):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.dataset.number"))
    assert len(reached - {None}) == wanted


def test_the_keyboard_opens_the_navigation_on_a_narrow_screen(browser, served):
    with browser.new_context(viewport=NARROW) as context:
        page = context.new_page()
        page.goto(f"{served}/start/tf_assign.html")
        link = page.locator(".sidebar-drawer a.reference").first
        assert not link.is_visible()
        _tab_to(page, "#__navigation")
        page.keyboard.press("Space")
        page.wait_for_function("document.querySelector('.sidebar-drawer').offsetLeft >= 0")
        assert link.is_visible()
        _tab_to(page, ".sidebar-drawer a.reference")


def test_print_shows_programs_and_hides_controls(wide, served):
    page = wide.new_page()
    page.goto(f"{served}/start/tf_assign.html")
    page.emulate_media(media="print")
    assert page.locator("div.cell_input pre").first.is_visible()
    assert not page.locator("button.copybtn").first.is_visible()
    assert not page.locator(".related-pages").first.is_visible()
    assert re.search(rb"^%PDF", page.pdf())
