"""Show the site in the browser, and rebuild at once what changes.

``sphinx-autobuild`` watches, serves and reloads; it would start Sphinx anew for each
change. Here a build is a fork of this process, which has imported Sphinx and its
extensions, and its kernels are forked from a process that has imported TensorFlow. What
is left to do is to read, execute and write the page that has changed.

Run as a program: ``live_site.py [--no-browser] docs out doctrees watched...``.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import logging
import multiprocessing
import os
import socket
import time
from pathlib import Path
from typing import TYPE_CHECKING

import forked_kernels
import uvicorn
from fork_server import ForkServer
from kernel_environment import ENVIRONMENT
from sphinx.cmd.build import build_main
from sphinx.config import eval_config_file
from sphinx.highlighting import PygmentsBridge
from sphinx.util.tags import Tags
from sphinx_autobuild.filter import IgnoreFilter
from sphinx_autobuild.middleware import JavascriptInjectorMiddleware
from sphinx_autobuild.server import RebuildServer
from sphinx_autobuild.utils import open_browser
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount, WebSocketRoute
from starlette.staticfiles import StaticFiles

if TYPE_CHECKING:
    from collections.abc import Sequence

SPHINX = ["--builder=html", "--nitpicky", "--quiet"]
FEW = 3  # changes that one process builds sooner than several


class Build:
    """A build of the site in the process that calls it.

    Args:
        docs: the folder with ``conf.py``.
        out: where the site goes.
        doctrees: Sphinx's folder of doctrees.
    """

    def __init__(self, docs: Path, out: Path, doctrees: Path) -> None:
        self.arguments = [*SPHINX, f"--doctree-dir={doctrees}", str(docs), str(out)]

    def __call__(self, *, changed_paths: Sequence[Path] = ()) -> None:
        """Build what has changed; the watcher calls this in a fork of this process."""
        names = ", ".join(sorted({path.name for path in changed_paths})) or "the site"
        if any("_ext" in path.parts for path in changed_paths):
            print(f"{names}: start again to use it", flush=True)
            return
        few = 0 < len(changed_paths) <= FEW and not any(p.name == "conf.py" for p in changed_paths)
        if few:
            gc.disable()  # a collection copies what this process shares; it ends soon
        start = time.monotonic()
        status = build_main([f"--jobs={1 if few else 'auto'}", *self.arguments])
        verdict = "built" if status == 0 else "not built: mend what is said above"
        print(f"{names}: {verdict}, after {time.monotonic() - start:.1f} s", flush=True)


def application(build: Build, out: Path, watched: list[Path], address: str) -> Starlette:
    """Return the web application: the site, which a browser loads again after each build.

    Args:
        build: what to call after a change.
        out: the folder of the built site.
        watched: the folders in which a change matters.
        address: host and port.
    """
    rebuild = RebuildServer(watched, IgnoreFilter([], [r"/__pycache__(/|$)", r"~$"]), build)
    site = StaticFiles(directory=out, html=True)
    return Starlette(
        routes=[WebSocketRoute("/websocket-reload", rebuild), Mount("/", app=site)],
        middleware=[Middleware(JavascriptInjectorMiddleware, ws_url=address)],
        lifespan=rebuild.lifespan,
    )


def main() -> None:
    """Build, serve on a free port, and rebuild until interrupted."""
    parser = argparse.ArgumentParser(description="Show the site, and rebuild what changes.")
    parser.add_argument("--no-browser", action="store_true", help="open no browser")
    for name in ("docs", "out", "doctrees"):
        parser.add_argument(name, type=Path)
    parser.add_argument("watched", type=Path, nargs="+")
    options = parser.parse_args()
    os.environ.update(ENVIRONMENT)  # before TensorFlow is imported
    multiprocessing.set_start_method("fork")  # a new process would import all again
    config = eval_config_file((options.docs / "conf.py").resolve(), Tags())
    preload = [*config["fork_preload"], *forked_kernels.KERNEL]
    with ForkServer(preload) as server:
        forked_kernels.keep(server)
        build = Build(options.docs, options.out, options.doctrees)
        build()
        # A lexer compiles its expressions when it is first used, so that the forks need not.
        PygmentsBridge("html").highlight_block("", "ipython3")
        # The theme's style has everything logged; the line that a build ends with is enough.
        logging.getLogger("watchfiles").setLevel(logging.WARNING)
        gc.freeze()
        with socket.create_server(("127.0.0.1", 0)) as listener:  # a free port
            address = f"127.0.0.1:{listener.getsockname()[1]}"
            app = application(build, options.out, [options.docs, *options.watched], address)
            print(f"The site is at http://{address}/. Ctrl-C ends.", flush=True)
            if not options.no_browser:
                open_browser(address, delay=0)
            with contextlib.suppress(KeyboardInterrupt):
                uvicorn.Server(uvicorn.Config(app, log_level="warning")).run([listener])


if __name__ == "__main__":
    main()
