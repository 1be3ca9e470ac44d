"""Sphinx configuration of the site."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "Graph and Session"
author = "the Graph and Session authors"
copyright = author

extensions = [
    "bench_table",  # ours: the measured times of a build
    "errors_section",  # ours: the messages that error pages quote, and their index
    "example_cells",  # ours: fills and checks code cells; loads MyST-NB
    "forked_kernels",  # ours: kernels that need not import TensorFlow
    "hosting",  # ours: sitemap, social metadata and source links, where the host is known
    "kernel_environment",  # ours: the same for kernels on every machine
    "message_search",  # ours: a box for a message, on the index of the errors
    "reading_order",  # ours: an even share of the pages for each process
    "recorded_plot",  # ours: pictures of recorded numbers
    "search_index",  # ours: a search that takes a whole traceback
    "session_figure",  # ours: figures of what sessions ran
    "sidebar_tree",  # ours: the sidebar's table of contents, made once
    "verified",  # ours: on which releases the programs ran, and what differs
    "notfound.extension",
    "sphinx_copybutton",
    "sphinx_design",
    "sphinx_last_updated_by_git",
]
exclude_patterns = ["_build", "_ext", "messages", "recorded", "verified"]
templates_path = ["_templates"]
nitpicky = True
suppress_warnings = [
    "git.subprocess_error",  # not a Git checkout: pages carry no date
    "git.too_shallow",  # a shallow clone: likewise
    "git.dependency_not_found",  # a missing example is an error of its own
]

# Pages
myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 3
highlight_language = "none"

# Code cells
fork_preload = ["tensorflow.compat.v1", "numpy.random"]  # imported once, for all pages
nb_execution_mode = "force"  # all that MyST-NB can run in parallel
nb_execution_timeout = 60  # seconds a cell
nb_execution_raise_on_error = True
nb_merge_streams = True  # what a slow cell prints arrives in pieces
nb_output_stderr = "remove"
nb_render_error_lexer = "none"
copybutton_selector = "div.cell_input pre"

# HTML
html_theme = "furo"
html_title = project
html_logo = "_static/logo.svg"
html_favicon = "_static/logo.svg"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_js_files = ["search/condense.js", "search/search_box.js"]
html_theme_options = {
    "light_css_variables": {"color-brand-primary": "#0b57a4", "color-brand-content": "#0b57a4"},
    "dark_css_variables": {"color-brand-primary": "#8ab8ff", "color-brand-content": "#8ab8ff"},
}
html_last_updated_fmt = "%Y-%m-%d"
html_show_sourcelink = False  # "hosting" links the source, where the host is known
html_show_sphinx = False
git_last_updated_timezone = "UTC"
git_untracked_show_sourcelink = True
sitemap_url_scheme = "{link}"
ogp_social_cards = {"enable": False}  # drawing one needs matplotlib
ogp_enable_meta_description = False  # each page has its own, in its front matter

# EPUB
version = "latest"  # an EPUB must have one; the site has no releases
epub_basename = "graph-and-session"
epub_show_urls = "no"
