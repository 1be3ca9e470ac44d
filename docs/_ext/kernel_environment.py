"""Give notebook kernels the same environment on every machine.

Kernels inherit the environment of the build. Left alone, they read the profile of
whoever builds (start-up files, output formats), and TensorFlow's C++ log, which names
times and processes, ends up in the build's output.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

ENVIRONMENT = {
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",  # its message comes with a time; its rounding differs
    "CUDA_VISIBLE_DEVICES": "-1",
}
# A warning that local kernels talk over TCP would stand between the build's errors. Pages
# show the message of an exception; formatting the source around each call takes 0.2 s.
# MyST-NB breaks the line where two pieces of output meet: print in one piece a cell.
# An error's text names the line that made the operation. On Python 3.11 TensorFlow looks for
# it in code that it does not keep, and reads freed memory: keep what a kernel executes.
KEEP_CODE = (
    "(lambda kept: __import__('sys').addaudithook("
    "lambda event, args: event == 'exec' and kept.append(args[0])))([])"
)
PROFILE = f"""\
config = get_config()
config.IPKernelApp.log_level = "CRITICAL"
config.InteractiveShell.xmode = "Minimal"
config.InteractiveShellApp.exec_lines = [
    "__import__('sys').stdout.flush_interval = 3600",
    "{KEEP_CODE}",
]
"""


def _set_environment(app: Sphinx) -> None:
    os.environ.update(ENVIRONMENT)
    write_profile(Path(app.doctreedir) / "ipython")
    # nbclient names each notebook it runs; example_cells reports what goes wrong.
    logging.getLogger("traitlets").setLevel(logging.CRITICAL)


def write_profile(folder: Path) -> None:
    """Have kernels read their profile from a folder, which is made if need be."""
    (folder / "profile_default").mkdir(parents=True, exist_ok=True)
    (folder / "profile_default" / "ipython_kernel_config.py").write_text(PROFILE, "utf-8")
    os.environ["IPYTHONDIR"] = str(folder)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the extension."""
    app.connect("builder-inited", _set_environment)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
