"""The program of the process that forks others; see ``fork_server.py``.

It is asked for a child over a Unix socket: one line of JSON, with the requester's output
files. It answers with the child's process id, and at the child's end with its exit status.
An end of the connection on either side means that the other side is gone.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import inspect
import json
import os
import select
import signal
import socket
import sys
import tempfile
import time
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Server:
    def __init__(self, listener: socket.socket) -> None:
        self._listener = listener
        self._children: dict[int, socket.socket] = {}  # by process id
        self._woken, wake = socket.socketpair()
        wake.setblocking(False)
        self._wake = wake
        signal.signal(signal.SIGCHLD, lambda *_: None)  # so that it wakes the loop
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # standard input says when to end
        signal.set_wakeup_fd(wake.fileno(), warn_on_full_buffer=False)

    def serve(self) -> None:
        """Fork children until standard input says something or ends; end those that are left."""
        while True:
            waiting = [sys.stdin, self._listener, self._woken, *self._children.values()]
            ready = select.select(waiting, [], [])[0]
            if sys.stdin in ready:
                break
            if self._woken in ready:
                self._woken.recv(4096)
                self._reap()
            for pid, connection in list(self._children.items()):
                if connection in ready:  # its requester has closed it, or ended
                    _kill_group(pid)
            if self._listener in ready:
                self._accept(self._listener.accept()[0])
        signal.set_wakeup_fd(-1)  # nobody listens any more
        for pid in self._children:
            _kill_group(pid)

    def _reap(self) -> None:
        with contextlib.suppress(ChildProcessError):  # there are no children at all
            while True:
                pid, status = os.waitpid(-1, os.WNOHANG)
                if pid == 0:
                    break
                _kill_group(pid)  # what it has left running
                with self._children.pop(pid) as connection, contextlib.suppress(OSError):
                    _send(connection, {"status": os.waitstatus_to_exitcode(status)})

    def _accept(self, connection: socket.socket) -> None:
        connection.settimeout(10)
        try:
            request, files = _receive(connection)
        except (OSError, ValueError):
            connection.close()  # whoever asked is gone
            return
        pid = os.fork()
        if pid == 0:
            sockets = [self._listener, self._woken, self._wake, connection]
            _run(request, files, [*sockets, *self._children.values()])
        for file in files:
            os.close(file)
        connection.settimeout(None)
        self._children[pid] = connection
        with contextlib.suppress(OSError):
            _send(connection, {"pid": pid})


def _receive(connection: socket.socket) -> tuple[dict[str, Any], list[int]]:
    _, files, _, _ = socket.recv_fds(connection, 1, 3)
    with connection.makefile("rb") as lines:
        return json.loads(lines.readline()), files


def _send(connection: socket.socket, message: dict[str, int]) -> None:
    connection.sendall(json.dumps(message).encode() + b"\n")


def _kill_group(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def _run(request: dict[str, Any], files: list[int], sockets: list[socket.socket]) -> NoReturn:
    """Become the child that was asked for, which has nothing of the server's."""
    status = 1
    try:
        os.setsid()
        signal.set_wakeup_fd(-1)
        for left in sockets:
            left.close()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        nothing = os.open(os.devnull, os.O_RDONLY)
        for number, file in enumerate([nothing, *files[:2]]):
            os.dup2(file, number)
            os.close(file)
        os.chdir(request["cwd"])
        os.environ.clear()
        os.environ.update(request["env"])
        time.tzset()
        sys.path[:0] = request["path"]
        if "numpy.random" in sys.modules:
            sys.modules["numpy.random"].seed()  # Python reseeds its own generator itself
        status = _call(request, *files[2:])
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        with contextlib.suppress(Exception):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(status)


def _call(request: dict[str, Any], result: int | None = None) -> int:
    try:
        module = importlib.import_module(request["module"])
        answer = {"result": getattr(module, request["function"])(*request["arguments"])}
    except Exception as error:
        if result is None:
            raise
        answer = {"error": str(error), "type": type(error).__name__}
    if result is not None:
        with os.fdopen(result, "w", encoding="utf-8") as file:
            json.dump(answer, file)
    return 0


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep what C++ writes to standard error while importing, but for a failure."""
    with tempfile.TemporaryFile() as said:
        kept = os.dup(2)
        os.dup2(said.fileno(), 2)
        try:
            yield
        except BaseException:
            said.seek(0)
            os.write(kept, said.read())
            raise
        finally:
            os.dup2(kept, 2)
            os.close(kept)


def main() -> None:
    """Import modules, then serve on a socket: its file descriptor and they are the arguments."""
    descriptor, *preload = sys.argv[1:]
    listener = socket.socket(fileno=int(descriptor))
    del sys.argv[1:], sys.path[0]  # the folder of this file is nothing to a kernel
    with _quiet():
        for name in preload:
            importlib.import_module(name)
    # Who formats an error asks for the module of a file. Python keeps the answers, and
    # needs long for the first where thousands of modules are imported.
    inspect.getmodule(main.__code__)
    gc.freeze()  # a collection in a child need not copy all of this
    _Server(listener).serve()


if __name__ == "__main__":
    main()
