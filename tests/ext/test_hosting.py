"""Address and source links come from the host, and from nowhere else."""

from __future__ import annotations

import pytest

HOST = {
    "READTHEDOCS_CANONICAL_URL": "https://graph-and-session.readthedocs.io/en/latest/",
    "READTHEDOCS_GIT_CLONE_URL": "https://github.com/someone/graph-and-session.git",
    "READTHEDOCS_GIT_IDENTIFIER": "main",
    "READTHEDOCS_VERSION_TYPE": "branch",
}


@pytest.fixture
def hosted(project, monkeypatch):
    for name, value in HOST.items():
        monkeypatch.setenv(name, value)
    project.page("page", text="Words.")
    return project


def test_a_known_host_gives_a_sitemap_and_absolute_metadata(hosted):
    assert hosted.build() == (0, [])
    address = HOST["READTHEDOCS_CANONICAL_URL"]
    assert f"<loc>{address}page.html</loc>" in (hosted.out / "sitemap.xml").read_text("utf-8")
    assert f'<meta property="og:url" content="{address}page.html"' in hosted.html("page")
    assert f'content="{address}_static/social-card.png"' in hosted.html("page")
    assert 'href="/en/latest/_static' in hosted.html("404")


def test_a_known_host_gives_edit_and_source_links(hosted):
    assert hosted.build() == (0, [])
    page = hosted.html("page")
    assert 'href="https://github.com/someone/graph-and-session/edit/main/docs/page.md"' in page
    assert "https://github.com/someone/graph-and-session/blob/main/docs/page.md" in page


def test_a_pull_request_has_no_edit_link(hosted, monkeypatch):
    monkeypatch.setenv("READTHEDOCS_VERSION_TYPE", "external")
    monkeypatch.setenv("READTHEDOCS_GIT_IDENTIFIER", "17")
    assert hosted.build() == (0, [])
    assert "/edit/17/" not in hosted.html("page")


def test_an_unknown_host_gives_neither(project, monkeypatch):
    for name in HOST:
        monkeypatch.delenv(name, raising=False)
    project.page("page", text="Words.")
    assert project.build() == (0, [])
    assert not (project.out / "sitemap.xml").exists()
    assert "edit/main" not in project.html("page")
    assert "og:url" not in project.html("page")
    assert 'href="/_static' in project.html("404")
