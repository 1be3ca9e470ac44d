"""Take the site's address and source links from the host that builds it.

Read the Docs names the published address and the repository in environment variables
(https://docs.readthedocs.com/platform/stable/reference/environment-variables.html).
Where they are missing, as on a reader's own machine, the site has no sitemap, no
absolute address in its metadata, and no edit links, rather than wrong ones.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.util.typing import ExtensionMetadata


def _set_addresses(app: Sphinx, config: Config) -> None:
    address = os.environ.get("READTHEDOCS_CANONICAL_URL", "")
    if address:
        config["html_baseurl"] = address
        config["ogp_site_url"] = address
        config["ogp_image"] = "_static/social-card.png"
    else:
        config["notfound_urls_prefix"] = "/"
    repository = os.environ.get("READTHEDOCS_GIT_CLONE_URL", "").removesuffix(".git")
    branch = os.environ.get("READTHEDOCS_GIT_IDENTIFIER", "")
    # A pull request's identifier is its number, which is no branch to edit.
    is_branch = os.environ.get("READTHEDOCS_VERSION_TYPE") != "external"
    if repository.startswith("https://") and branch and is_branch:
        config["html_theme_options"] |= {
            "source_repository": repository,
            "source_branch": branch,
            "source_directory": "docs/",
            "top_of_page_buttons": ["view", "edit"],
        }


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the extension; where the address is known, load those that need it."""
    app.connect("config-inited", _set_addresses, priority=100)
    if os.environ.get("READTHEDOCS_CANONICAL_URL"):
        app.setup_extension("sphinx_sitemap")
        app.setup_extension("sphinxext.opengraph")
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
