"""Run the code cells of each page in a kernel forked from one warm process.

A stock kernel imports TensorFlow anew for each page. This extension starts a
``ForkServer`` with the build, which imports the modules that the configuration value
``fork_preload`` names, and registers with Jupyter a kernel provisioner
(https://jupyter-client.readthedocs.io/en/stable/provisioning.html), the class that
starts a notebook's kernel process. MyST-NB and nbclient run unchanged on top.

Pages stay apart: each has a process of its own, in a session of its own. Where no
process can be forked the stock kernel takes its place, and one line says so; where
``fork_kernels`` is off it does so silently.
"""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import gc
import math
import os
import signal
import time
from importlib.metadata import EntryPoint
from pathlib import Path
from queue import Empty
from typing import TYPE_CHECKING, Any

import zmq
from fork_server import ForkServer, ForkServerError
from jupyter_client.asynchronous import AsyncKernelClient
from jupyter_client.provisioning import KernelProvisionerFactory, LocalProvisioner
from nbclient.exceptions import DeadKernelError
from sphinx.util import logging

if TYPE_CHECKING:
    from jupyter_client.connect import KernelConnectionInfo
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

# What a kernel imports, some of it late, when it starts.
KERNEL = [
    "ipykernel.kernelapp",
    *("IPython.core.completerlib", "IPython.core.magics.namespace", "IPython.core.oinspect"),
    *("IPython.extensions.storemagic", "ipykernel.debugger", "sqlite3"),
    *("tornado.platform.asyncio", "tornado.queues"),
]
NAME = "forked-provisioner"
CALL_LIMIT = 120  # seconds
RECONNECT = 5  # milliseconds after which a client looks again for a kernel's sockets

_logger = logging.getLogger(__name__)
_servers: list[ForkServer] = []  # the one of this build, if any
_kept = False  # whether it outlives the build


class PromptClient(AsyncKernelClient):
    """A client that does not wait longer for a kernel than the kernel takes to answer.

    Jupyter's own looks every tenth of a second whether the kernel has its sockets, and then
    waits for a fifth of a second in which the kernel says nothing more. nbclient leaves out
    messages that it did not ask for, so that there is no need to.
    """

    def start_channels(self, *channels: bool, **named: bool) -> None:
        """Connect to the kernel; see ``KernelClient.start_channels``."""
        self.context.setsockopt(zmq.RECONNECT_IVL, RECONNECT)
        super().start_channels(*channels, **named)

    async def wait_for_ready(self, timeout: float | None = None) -> None:
        """Wait for the kernel's first answer, and for its output to be connected.

        Args:
            timeout: seconds to wait at the most; None to wait as long as the kernel lives.

        Raises:
            DeadKernelError: the kernel has died, or has not answered in time.
        """
        end = time.monotonic() + (timeout or math.inf)
        while time.monotonic() < end:
            self.kernel_info()
            with contextlib.suppress(Empty):
                await self.get_shell_msg(timeout=1)
                # Only a connected channel carries the status messages of the request.
                await self.get_iopub_msg(timeout=0.02)
                return
            if not await self.is_alive():
                break
        raise DeadKernelError("the kernel did not start")


class ForkedProvisioner(LocalProvisioner):
    """Jupyter's local provisioner, with a process that is forked instead of started."""

    process: Any = None
    parent: Any

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        """Prepare the start; see ``LocalProvisioner.pre_launch``.

        Raises:
            IndexError: no server has been started.
        """
        # Any process may take a TCP port between its choice and the kernel's use of it.
        self.parent.transport = "ipc"
        # Short, as the path of a socket may have few characters: 103 on macOS.
        self.parent.ip = str(Path(_servers[0].folder, self.kernel_id[:8]))
        return await super().pre_launch(**kwargs)

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Start the kernel; see ``LocalProvisioner.launch_kernel``.

        Raises:
            ForkServerError: the server has ended, or could not import.
        """
        # nbclient's handlers end the kernel and leave the build running.
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().remove_signal_handler(number)
        server = _servers[0]
        options = cmd[cmd.index("ipykernel_launcher") + 1 :]
        self.process = server.fork(
            "ipykernel.kernelapp",
            "launch_new_instance",
            [*options, f"--IPKernelApp.parent_handle={server.pid}"],
            env=kwargs["env"],
            cwd=kwargs.get("cwd"),
        )
        self.parent.client_factory = PromptClient
        # The manager has a connection of its own, over which it asks the kernel to end.
        self.parent.context.setsockopt(zmq.RECONNECT_IVL, RECONNECT)
        self.pid = self.pgid = self.process.pid
        self.cwd = kwargs.get("cwd", Path.cwd())
        return self.connection_info

    async def shutdown_requested(self, restart: bool = False) -> None:
        """End the kernel at once: the page has all that its cells printed."""
        if self.process:
            self.process.close()


def keep(server: ForkServer) -> None:
    """Have the builds of this process, and of those forked from it, use a server and keep it."""
    global _kept
    _kept = True
    _servers.append(server)
    _register()


def call(module: str, function: str, *arguments: Any) -> Any:
    """Call a function of a module in this folder, in a fork of the process that has imported.

    Args:
        module: the module's name.
        function: the function's name.
        arguments: what JSON can hold.

    Raises:
        CallError: the function raised, or did not end in time, or its process ended.
        ForkServerError: no process can be forked.
    """
    if not _servers:
        raise ForkServerError("no process can be forked here")
    here = str(Path(__file__).parent)
    return _servers[0].call(module, function, *arguments, path=[here], timeout=CALL_LIMIT)


def _register() -> None:
    factory = KernelProvisionerFactory.instance()
    where = f"{__name__}:{ForkedProvisioner.__name__}"
    factory.provisioners[NAME] = EntryPoint(NAME, where, factory.GROUP_NAME)
    factory.default_provisioner_name = NAME


def _start(app: Sphinx, env: BuildEnvironment, pages: list[str]) -> None:
    if not pages or _servers:
        return
    try:
        if not hasattr(os, "fork"):
            raise OSError("this system has no fork")
        _servers.append(ForkServer([*app.config.fork_preload, *KERNEL]))
    except OSError as error:
        _logger.info("Pages run in stock kernels, each importing for itself: %s", error)
        return
    if app.config.fork_kernels:
        _register()
    gc.freeze()  # a collection in a forked reader need not copy what it shares
    atexit.register(_stop)  # an interrupted build does not finish


def _stop(*_: object) -> None:
    if _servers and not _kept:
        _servers.pop().close()
        gc.unfreeze()
        KernelProvisionerFactory.clear_instance()
        atexit.unregister(_stop)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the extension and its configuration values."""
    about = "The modules that each kernel finds imported."
    app.add_config_value("fork_preload", [], "env", list, about)
    about = "Whether kernels are forked; stock ones take their place where they are not."
    app.add_config_value("fork_kernels", True, "env", bool, about)
    app.connect("env-before-read-docs", _start)
    app.connect("build-finished", _stop)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
