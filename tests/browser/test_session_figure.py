"""Figures of session runs in a browser: by mouse, by keyboard, printed, without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, ViewportSize

PAGE = "start/tf_assign"
WIDE: ViewportSize = {"width": 1280, "height": 900}
NARROW: ViewportSize = {"width": 390, "height": 844}
FIGURE = "figure.session-picture"


@pytest.fixture(params=[True, False], ids=["javascript", "no-javascript"])
def from_file(request, browser: Browser, site) -> Iterator[Page]:
    """The page opened from a file, with JavaScript and without."""
    with browser.new_context(viewport=WIDE, java_script_enabled=request.param) as context:
        page = context.new_page()
        page.goto((site / f"{PAGE}.html").as_uri())
        yield page


def shown(page: Page) -> list[str]:
    """Return the titles of the pictures that a reader sees."""
    pictures = page.locator(FIGURE).first.locator("svg").all()
    return [one.locator("title").text_content() or "" for one in pictures if one.is_visible()]


def words(figure: Locator) -> str:
    return " ".join(one.inner_text() for one in figure.locator(".sp-step > p").all())


def test_a_figure_starts_at_the_step_that_its_author_chose(from_file):
    assert shown(from_file) == ["3. sess.run(assign)"]


def test_a_click_shows_another_step(from_file):
    figure = from_file.locator(FIGURE).first
    figure.get_by_text("1. sess.run(init)", exact=True).first.click()
    assert shown(from_file) == ["1. sess.run(init)"]
    assert "uninitialized → 5" in words(figure)
    figure.get_by_text("Before the runs", exact=True).first.click()
    assert shown(from_file) == ["Before the runs"]


def test_arrow_keys_show_other_steps(from_file):
    chosen = from_file.locator(f"{FIGURE} input:checked").first
    chosen.focus()
    from_file.keyboard.press("ArrowRight")
    assert shown(from_file) == ["4. sess.run(v)"]
    from_file.keyboard.press("ArrowLeft")
    from_file.keyboard.press("ArrowLeft")
    assert shown(from_file) == ["2. sess.run(v)"]


def test_a_focused_step_and_picture_can_be_seen(browser, served):
    with browser.new_context(viewport=WIDE) as context:
        page = context.new_page()
        page.goto(f"{served}/{PAGE}.html")
        page.locator(f"{FIGURE} input:checked").first.focus()
        page.keyboard.press("ArrowRight")
        outline = "getComputedStyle(document.activeElement.nextElementSibling).outlineStyle"
        assert page.evaluate(outline) == "solid"
        page.keyboard.press("Tab")
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        assert page.evaluate("document.activeElement.getAttribute('aria-label')").startswith("Pic")


def test_print_shows_every_step(from_file):
    from_file.emulate_media(media="print")
    assert len(shown(from_file)) == 5
    figure = from_file.locator(FIGURE).first
    for label in figure.locator("label").all():
        assert label.is_visible()
        assert label.evaluate("e => getComputedStyle(e).backgroundColor") == "rgba(0, 0, 0, 0)"
    for text in figure.locator(".sp-step > p").all():
        assert text.is_visible()
    assert figure.locator("table").first.is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("name", [PAGE, "fix/assignment_order", "understand/graph_optimizer"])
def test_axe_finds_nothing_in_figures(browser, served, name, viewport, scheme):
    with browser.new_context(viewport=viewport, color_scheme=scheme) as context:
        page = context.new_page()
        page.goto(f"{served}/{name}.html")
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        found = Axe().run(page, context=FIGURE).response["violations"]
        assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_in_a_picture_stands_out(browser, served, scheme):
    """axe does not look into SVG."""
    with browser.new_context(viewport=WIDE, color_scheme=scheme) as context:
        page = context.new_page()
        page.goto(f"{served}/{PAGE}.html")
        colours = page.evaluate(
            """() => {
              const svg = [...document.querySelectorAll('.sp-svg')].find(e => e.checkVisibility());
              const canvas = new OffscreenCanvas(1, 1).getContext('2d');
              const rgb = colour => {
                canvas.fillStyle = colour;
                canvas.fillRect(0, 0, 1, 1);
                return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
              };
              return [...svg.querySelectorAll('tspan')].map(text => {
                const box = text.closest('g').querySelector('rect, path, ellipse, polygon');
                const fill = getComputedStyle(box).fill;
                const paper = getComputedStyle(svg.parentElement).backgroundColor;
                const behind = fill === 'none' ? paper : fill;
                return [rgb(getComputedStyle(text).fill), rgb(behind)];
              });
            }"""
        )
        assert colours
        assert min(contrast(*pair) for pair in colours) >= 4.5


def contrast(one: list[int], other: list[int]) -> float:
    """Return the contrast of two colours, as WCAG defines it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: list[int]) -> float:
    parts = [part / 255 for part in colour]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_text_fits_into_its_box(browser, served):
    with browser.new_context(viewport=WIDE) as context:
        page = context.new_page()
        page.goto(f"{served}/fix/assignment_order.html")
        outside = page.evaluate(
            """() => [...document.querySelectorAll('.sp-svg g:has(> text > tspan)')]
              .filter(g => g.checkVisibility())
              .filter(g => {
                const box = g.querySelector('rect, path, ellipse, polygon').getBBox();
                const text = g.querySelector('text').getBBox();
                return text.x < box.x || text.x + text.width > box.x + box.width;
              })
              .map(g => g.textContent)"""
        )
        assert outside == []


def test_a_narrow_screen_keeps_text_large_and_scrolls_the_picture(browser, served):
    with browser.new_context(viewport=NARROW) as context:
        page = context.new_page()
        page.goto(f"{served}/fix/assignment_order.html")
        heights = page.evaluate(
            """() => [...document.querySelectorAll('.sp-svg')].filter(e => e.checkVisibility())
              .map(svg => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)"""
        )
        assert heights
        assert min(heights) >= 0.84
        assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]


def test_a_printed_page_is_a_pdf_with_all_steps(browser, served):
    with browser.new_context(viewport=WIDE) as context:
        page = context.new_page()
        page.goto(f"{served}/{PAGE}.html")
        assert re.search(rb"^%PDF", page.pdf())
