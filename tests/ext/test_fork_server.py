"""Processes forked from one that has imported: what they are given, and how they end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from fork_server import CallError, ForkServer, ForkServerError
from processes import runs, wait_until

EXT = Path(__file__).parents[2] / "docs" / "_ext"

# What the children run: a module of its own, as they import everything by name.
MODULE = """
import os, random, signal, subprocess, sys, time

import numpy


def echo(*values):
    return list(values)


def surroundings():
    return {
        "cwd": os.getcwd(),
        "env": dict(os.environ),
        "zone": time.strftime("%Z"),
        "argv": sys.argv,
        "session": os.getsid(0) == os.getpid(),
        "threads": len(os.listdir("/proc/self/task")) if os.path.isdir("/proc/self/task") else 1,
        "signals": [str(signal.getsignal(n)) for n in (signal.SIGINT, signal.SIGCHLD)],
        "wakeup": signal.set_wakeup_fd(-1),
        "stdin": sys.stdin.read(),
        "random": [random.random(), numpy.random.random()],
    }


def tensorflow_state():
    import tensorflow.compat.v1 as tf
    from tensorflow.python.eager import context

    return [context._context is None, len(tf.get_default_graph().get_operations())]


def modules_known():
    import inspect

    return len(inspect.modulesbyfile)


def fail(message):
    raise ValueError(message)


def leave(status):
    sys.exit(status)


def vanish():
    os.kill(os.getpid(), signal.SIGKILL)


def start_another(file):
    other = subprocess.Popen(["sleep", "600"])
    with open(file + ".part", "w") as out:
        print(os.getpid(), other.pid, file=out)
    os.rename(file + ".part", file)
    time.sleep(600)


def say(text):
    print(text)
    print(text, file=sys.stderr)
"""

# A process that starts a server and a child, and says their ids.
USER = """
import sys, time
sys.path.insert(0, {ext!r})
from fork_server import ForkServer
server = ForkServer(["json"])
child = server.fork("forked", "start_another", {file!r}, path=[{folder!r}])
print(server.pid, flush=True)
time.sleep(600)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("modules")
    (folder / "forked.py").write_text(MODULE, encoding="utf-8")
    return str(folder)


@pytest.fixture(scope="module")
def server():
    with ForkServer(["tensorflow.compat.v1", "numpy.random"]) as server:
        yield server


def call(server, folder, function, *arguments, timeout=30):
    return server.call("forked", function, *arguments, path=[folder], timeout=timeout)


def ids(file):
    wait_until(file.exists)
    return [int(pid) for pid in file.read_text(encoding="utf-8").split()]


def test_a_call_returns_what_the_function_returns(server, folder):
    assert call(server, folder, "echo", 1, "é", {"a": [None]}) == [1, "é", {"a": [None]}]


def test_a_child_has_what_its_requester_has(server, folder, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    monkeypatch.setenv("SOME_NAME", "some value")
    found = call(server, folder, "surroundings")
    assert found["cwd"] == str(tmp_path)
    ours = {name: value for name, value in os.environ.items() if "COVERAGE" not in name}
    assert {n: v for n, v in found["env"].items() if "COVERAGE" not in n} == ours
    assert found["zone"] == "+14"
    assert found["stdin"] == ""


def test_a_child_is_a_new_process_but_for_its_imports(server, folder):
    found = call(server, folder, "surroundings")
    assert found["argv"] == [str(EXT / "fork_server_main.py")]
    assert found["session"]
    assert found["threads"] == 1
    assert "default_int_handler" in found["signals"][0]
    assert found["signals"][1] == str(signal.SIG_DFL)
    assert found["wakeup"] == -1
    assert call(server, folder, "tensorflow_state") == [True, 0]


def test_a_child_need_not_look_for_the_modules_of_files(server, folder):
    assert call(server, folder, "modules_known") > 1000


def test_children_do_not_draw_the_same_random_numbers(server, folder):
    first, second = (call(server, folder, "surroundings")["random"] for _ in range(2))
    assert first[0] != second[0]
    assert first[1] != second[1]


def test_what_a_function_raises_is_told(server, folder):
    with pytest.raises(CallError, match=r"^ValueError: no luck$"):
        call(server, folder, "fail", "no luck")


def test_a_call_that_takes_too_long_is_stopped(server, folder, tmp_path):
    with pytest.raises(CallError, match=r"^stopped after 3 s$"):
        call(server, folder, "start_another", str(tmp_path / "ids"), timeout=3)
    child, grandchild = ids(tmp_path / "ids")
    wait_until(lambda: not runs(child) and not runs(grandchild))


def test_a_process_that_ends_instead_of_returning_is_told(server, folder):
    with pytest.raises(CallError, match=r"^its process ended with status -9$"):
        call(server, folder, "vanish")
    with pytest.raises(CallError, match=r"^its process ended with status 3$"):
        call(server, folder, "leave", 3)


@pytest.mark.parametrize(
    ("function", "argument", "status"), [("leave", 3, 3), ("leave", "why", 1), ("fail", "x", 1)]
)
def test_a_child_has_an_exit_status(server, folder, function, argument, status):
    with closing(server.fork("forked", function, argument, path=[folder])) as child:
        assert child.wait() == child.poll() == status


def test_a_child_writes_to_the_files_of_its_requester(server, folder, capfd):
    server.fork("forked", "say", "hello", path=[folder]).wait()
    assert tuple(capfd.readouterr()) == ("hello\n", "hello\n")


def test_a_running_child_can_be_waited_for_and_ended(server, folder, tmp_path):
    child = server.fork("forked", "start_another", str(tmp_path / "ids"), path=[folder])
    started = ids(tmp_path / "ids")
    assert child.pid == started[0]
    assert child.poll() is None
    with pytest.raises(subprocess.TimeoutExpired):
        child.wait(0.01)
    child.terminate()
    assert child.wait() == -signal.SIGTERM
    wait_until(lambda: not any(map(runs, started)))  # what it had started is gone too
    child.kill()
    child.send_signal(signal.SIGINT)  # nothing happens to a child that has ended


def test_a_requester_that_is_killed_takes_its_server_and_children_along(folder, tmp_path):
    file = tmp_path / "ids"
    program = USER.format(ext=str(EXT), file=str(file), folder=folder)
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as user:
        server = int(user.stdout.readline())
        started = [server, *ids(file)]
        assert all(map(runs, started))
        user.kill()
    wait_until(lambda: not any(map(runs, started)))


def test_a_requester_that_asks_in_vain_is_told(folder):
    server = ForkServer(["json"])
    server.close()
    with pytest.raises(ForkServerError, match="is gone"):
        server.fork("forked", "echo", path=[folder])


def test_a_server_ends_though_a_fork_of_its_requester_lives_on(folder):
    with ForkServer(["numpy"]) as server:
        assert call(server, folder, "echo", 1) == [1]
        pid = os.fork()
        if pid == 0:
            time.sleep(60)
            os._exit(0)
    assert not runs(server.pid)
    assert os.waitpid(pid, os.WNOHANG) == (0, 0)  # the fork has not ended before
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


def test_a_server_that_is_killed_takes_its_children_along(folder, tmp_path):
    server = ForkServer(["json"])
    child = server.fork("forked", "start_another", str(tmp_path / "ids"), path=[folder])
    started = ids(tmp_path / "ids")
    os.kill(server.pid, signal.SIGKILL)
    assert child.wait() == -signal.SIGKILL
    wait_until(lambda: not any(map(runs, started)))
    server.close()


def test_a_server_that_cannot_import_says_why(folder, capfd):
    with ForkServer(["no_such_module"]) as server, pytest.raises(ForkServerError):
        server.fork("forked", "echo", path=[folder])
    assert "No module named 'no_such_module'" in capfd.readouterr().err


def test_a_requester_that_sends_nothing_useful_does_no_harm(server, folder):
    import socket

    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(server._address)
    assert call(server, folder, "echo", 1) == [1]
