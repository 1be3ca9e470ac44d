"""One process that has imported TensorFlow, and forks others that need not import it.

Importing TensorFlow takes seconds; forking a process that has done so takes
milliseconds. ``ForkServer`` starts that process and asks it for children::

    with ForkServer(["tensorflow"]) as server:
        child = server.fork("some_module", "some_function", "an argument")
        child.wait()

A child calls one function of one module, in a session (``setsid``) of its own, with
the environment, the working directory and the output files of whoever asked. It has
the state of a new process that has imported the modules and done nothing else: the
server opens no session, makes no eager context, and starts no thread.

Nothing outlives its user. A child is killed, with all that it started, when the
process that asked for it closes the child or ends, however it ends; the server ends
when the process that started it does.

The program that the server runs is ``fork_server_main.py``.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

MAIN = Path(__file__).with_name("fork_server_main.py")
# A thread would be lost in the children; this is the one that importing would start.
NO_THREADS = {"OPENBLAS_NUM_THREADS": "1"}
# macOS stops a process forked from one that has used its frameworks.
FORK_SAFETY_OFF = {"OBJC_DISABLE_INITIALIZE_FORK_SAFETY": "YES"}


class ForkServerError(RuntimeError):
    """The server is gone, or could not import what its children need."""


class CallError(RuntimeError):
    """A called function raised, or its process ended.

    Attributes:
        message: what it raised, without the type, or how its process ended.
    """

    def __init__(self, message: str, type_name: str = "") -> None:
        super().__init__(f"{type_name}: {message}" if type_name else message)
        self.message = message


class Child:
    """A forked process, with the methods of ``subprocess.Popen`` that Jupyter uses.

    Args:
        connection: the connection to the server over which the child was asked for.
    """

    stdin = stdout = stderr = None  # the requester's own files: nothing to close

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._unread = b""
        self.returncode: int | None = None
        self.pid: int = self._read_line(None)["pid"]

    def _read_line(self, timeout: float | None) -> Any:
        """Return the server's next line; None where it has not come within the timeout.

        Raises:
            ForkServerError: the server is gone.
        """
        while b"\n" not in self._unread:
            if timeout is not None and not select.select([self._connection], [], [], timeout)[0]:
                return None
            try:
                received = self._connection.recv(4096)
            except ConnectionError:
                received = b""
            if not received:
                raise ForkServerError("the process that forks others is gone")
            self._unread += received
        line, _, self._unread = self._unread.partition(b"\n")
        return json.loads(line)

    def poll(self) -> int | None:
        """Return the exit status, negative for a signal; None while the child runs."""
        if self.returncode is None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.wait(0)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Wait for the child to end and return its exit status.

        Args:
            timeout: seconds to wait at the most; None to wait as long as it takes.

        Raises:
            subprocess.TimeoutExpired: the child still runs.
        """
        if self.returncode is None:
            try:
                ended = self._read_line(timeout)
            except ForkServerError:
                ended = {"status": -signal.SIGKILL}
                self._kill_group()
            if ended is None:
                raise subprocess.TimeoutExpired("a forked process", timeout or 0)
            self.returncode = ended["status"]
            self._connection.close()
        return self.returncode

    def _kill_group(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)

    def send_signal(self, number: int) -> None:
        """Send a signal to the child, unless it has ended."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        """Ask the child to end (SIGTERM)."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End the child and all that it started (SIGKILL)."""
        if self.poll() is None:
            self._kill_group()

    def close(self) -> None:
        """End the child, if it still runs, and wait until it is gone."""
        self.kill()
        self.wait()


class ForkServer:
    """The process that imports once and forks often; it starts at once and warms up apart.

    Any process that got this object by a fork can ask for children too.

    Args:
        preload: the names of the modules to import.

    Raises:
        OSError: the process, or the socket to talk to it, could not be made.
    """

    def __init__(self, preload: list[str]) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="fork-")
        # The longest name in the folder: where this path is short enough for a socket, all are.
        self._address = str(Path(self._folder.name) / "fork-server")
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(self._address)
            listener.listen(128)  # who asks before the import is done waits
            self._process = subprocess.Popen(
                [sys.executable, MAIN, str(listener.fileno()), *preload],
                stdin=subprocess.PIPE,  # its end tells the server that this process is gone
                pass_fds=[listener.fileno()],
                start_new_session=True,  # a Ctrl-C is for this process to handle
                env={**os.environ, **NO_THREADS, **FORK_SAFETY_OFF},
            )

    @property
    def pid(self) -> int:
        """The server's process id: its children's parent."""
        return self._process.pid

    @property
    def folder(self) -> str:
        """A folder for files that are to be gone with the server."""
        return self._folder.name

    def fork(
        self,
        module: str,
        function: str,
        *arguments: Any,
        path: list[str] | None = None,
        env: dict[str, str] | None = None,
        cwd: str | None = None,
        result: int | None = None,
    ) -> Child:
        """Start a child that calls ``module.function(*arguments)`` and then ends.

        Args:
            module: the name of an importable module.
            function: the name of a function of it.
            arguments: what JSON can hold.
            path: folders to import from before all others.
            env: the child's whole environment; by default this process's.
            cwd: the child's working directory; by default this process's.
            result: a file descriptor to which the child writes what the function returned.

        Raises:
            ForkServerError: the server has ended, or could not import.
        """
        request = {
            "module": module,
            "function": function,
            "arguments": arguments,
            "path": path or [],
            "env": dict(os.environ if env is None else env),
            "cwd": cwd or str(Path.cwd()),
        }
        connection = socket.socket(socket.AF_UNIX)
        try:
            connection.connect(self._address)
            files = [1, 2] if result is None else [1, 2, result]
            socket.send_fds(connection, [b"\n"], files)
            connection.sendall(json.dumps(request).encode() + b"\n")
            return Child(connection)
        except (OSError, ForkServerError):
            connection.close()
            raise ForkServerError("the process that forks others is gone") from None

    def call(
        self, module: str, function: str, *arguments: Any, path: list[str], timeout: float
    ) -> Any:
        """Return what ``module.function(*arguments)`` returns in a child of its own.

        Args:
            module: the name of an importable module.
            function: the name of a function of it, which returns what JSON can hold.
            arguments: what JSON can hold.
            path: folders to import from before all others.
            timeout: seconds after which the child is ended.

        Raises:
            CallError: the function raised, or did not return in time, or its process ended.
            ForkServerError: the server has ended, or could not import.
        """
        read, write = os.pipe()
        with os.fdopen(read, "rb") as answer:
            try:
                child = self.fork(module, function, *arguments, path=path, result=write)
            finally:
                os.close(write)
            with contextlib.closing(child):
                late = threading.Timer(timeout, child.kill)
                late.start()
                text = answer.read()
                status = child.wait()
                in_time = late.is_alive()
                late.cancel()
        if not in_time:
            raise CallError(f"stopped after {timeout:g} s")
        if not text:
            raise CallError(f"its process ended with status {status}")
        returned = json.loads(text)
        if "error" in returned:
            raise CallError(returned["error"], returned["type"])
        return returned["result"]

    def close(self) -> None:
        """End the server and all its children."""
        assert self._process.stdin
        with contextlib.suppress(BrokenPipeError):  # it has ended by itself
            os.write(self._process.stdin.fileno(), b".")  # a fork of this process may not close it
        self._process.stdin.close()
        self._process.terminate()  # ends it while it imports; afterwards it ends by itself
        self._process.wait()
        self._folder.cleanup()

    def __enter__(self) -> ForkServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
