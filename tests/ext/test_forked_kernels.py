"""Pages in forked kernels: apart from each other, and gone when the build is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import fork_server
import forked_kernels
import pytest
from bs4 import BeautifulSoup
from jupyter_client.asynchronous import AsyncKernelClient
from processes import runs, wait_until

DOCS = Path(__file__).parents[2] / "docs"

# Starts a process, as a program may, and says who they are.
MARK = """
import os, subprocess, time

other = subprocess.Popen(["sleep", "600"])
with open("{file}.part", "w") as out:
    print(os.getpid(), os.getppid(), other.pid, file=out)
os.rename("{file}.part", "{file}")
"""
HANGS = "time.sleep(600)\n"


def example(body):
    return f'"""One cell."""\n\n# %% only\n{body}'


def printed(project, page):
    html = BeautifulSoup(project.html(page), "html.parser")
    return html.select_one("div.cell_output pre").get_text().strip()


class Marked:
    """A page whose program says which processes it is and has."""

    def __init__(self, project, name, end):
        self.file = project.root / f"{name}.ids"
        project.write(f"examples/x/{name}.py", example(MARK.format(file=self.file) + end))
        project.page(name, f"x/{name}.py#only")

    def ids(self):
        wait_until(self.file.exists)
        return [int(pid) for pid in self.file.read_text(encoding="utf-8").split()]

    def gone(self):
        return not any(map(runs, self.ids()))


ENDINGS = {
    "is_well": ("", None),
    "is_killed": (
        "os.kill(os.getpid(), 9)\n",
        "cell 'only' of examples/x/is_killed.py ended the kernel: Kernel died",
    ),
    "exits": (
        "os._exit(3)\n",
        "cell 'only' of examples/x/exits.py ended the kernel: Kernel died",
    ),
    "hangs": (
        HANGS,
        "cell 'only' of examples/x/hangs.py was stopped after 3 s (nb_execution_timeout)",
    ),
    "ignores_signals": (
        "import signal\nfor n in (2, 15): signal.signal(n, signal.SIG_IGN)\n"
        "while True:\n    pass\n",
        "cell 'only' of examples/x/ignores_signals.py was stopped after 3 s (nb_execution_timeout)",
    ),
}


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_page_that_ends_badly_harms_no_other_and_leaves_no_process(project, jobs):
    pages = {name: Marked(project, name, end) for name, (end, _) in ENDINGS.items()}
    status, log = project.build("-D", "nb_execution_timeout=3", "--jobs", jobs)
    assert status == 1
    expected = {f"docs/{n}.md:9: ERROR: {line}" for n, (_, line) in ENDINGS.items() if line}
    assert set(log) == expected
    assert "cell_input" in project.html("is_well")
    for page in pages.values():
        kernel, server, other = page.ids()
        assert len({kernel, server, other}) == 3
        wait_until(page.gone)


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("whom", ["the build's processes", "the build"])
def test_an_interrupt_ends_the_build_and_leaves_no_process(project, jobs, whom):
    pages = [Marked(project, name, HANGS) for name in ("first", "second", "third", "fourth")]
    project.write("docs/index.md", "# Index\n")
    command = [sys.executable, "-m", "sphinx", "--jobs", jobs, "-c", str(DOCS)]
    with subprocess.Popen(
        [*command, project.root / "docs", project.out],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,  # as a terminal gives it a process group
        # A test run in the background of a shell ignores interrupts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as build:
        wait_until(lambda: sum(page.file.exists() for page in pages) == int(jobs))
        begun = [page for page in pages if page.file.exists()]
        (os.killpg if whom == "the build's processes" else os.kill)(build.pid, signal.SIGINT)
        said = build.communicate(timeout=30)[0]
    assert build.returncode != 0
    assert "Interrupted!" in said
    assert not any(page.file.exists() for page in pages if page not in begun)
    for page in begun:
        wait_until(page.gone)


# Each turns the same things to its own value, waits for the other, and looks.
SWITCHES = """
import os, pathlib, signal, sys, time
import tensorflow.compat.v1 as tf

{switch}
os.environ["SIDE"] = "{name}"
os.mkdir("{root}/{name}")
os.chdir("{root}/{name}")
signal.signal(signal.SIGUSR1, signal.SIG_{signal})
sys.modules["json"].side = "{name}"
while not os.path.isdir("{root}/{other}"):
    time.sleep(0.01)
time.sleep(0.2)
print(tf.executing_eagerly(), tf.resource_variables_enabled(), tf.control_flow_v2_enabled())
print(os.environ["SIDE"], pathlib.Path.cwd().name, sys.modules["json"].side)
print(signal.getsignal(signal.SIGUSR1).name)
"""


def test_pages_do_not_see_each_others_switches(project):
    for name, other, switch, number in [
        ("one", "two", "tf.disable_v2_behavior()", "IGN"),
        ("two", "one", "", "DFL"),
    ]:
        body = SWITCHES.format(
            root=project.root, name=name, other=other, switch=switch, signal=number
        )
        project.write(f"examples/x/{name}.py", example(body))
        project.page(name, f"x/{name}.py#only")
    preload = "fork_preload=tensorflow.compat.v1"
    assert project.build("--jobs", "8", "-D", preload) == (0, [])  # a page a process
    assert printed(project, "one") == "False False False\none one one\nSIG_IGN"
    assert printed(project, "two") == "True True True\ntwo two two\nSIG_DFL"


def test_a_page_finds_the_modules_imported(project):
    project.write("examples/x/only.py", example("import sys\nprint('wave' in sys.modules)\n"))
    project.page("page", "x/only.py#only")
    assert project.build("-D", "fork_preload=wave") == (0, [])
    assert "True" in project.html("page")


KEPT = """
import sys, weakref

code = weakref.ref(sys._getframe().f_code)

# %% later
print(code() is not None)
"""


def test_a_kernel_keeps_the_code_of_its_cells(project):
    project.write("examples/x/only.py", example(KEPT))
    project.page("page", "x/only.py#only", "x/only.py#later")
    assert project.build() == (0, [])
    assert printed(project, "page") == "True"


CONNECTION = """
from ipykernel.kernelapp import IPKernelApp

app = IPKernelApp.instance()
print(app.transport, len(app.ip))
"""


def test_a_kernel_takes_no_port_that_another_process_could_take_first(project):
    project.write("examples/x/only.py", example(CONNECTION))
    project.page("page", "x/only.py#only")
    assert project.build() == (0, [])
    transport, length = printed(project, "page").split()
    assert transport == "ipc"
    assert int(length) < len(f"{tempfile.gettempdir()}/fork-12345678/fork-server")


@pytest.mark.parametrize("trouble", ["no fork", "no socket"])
def test_where_no_process_can_be_forked_pages_run_in_stock_kernels(project, monkeypatch, trouble):
    if trouble == "no fork":
        monkeypatch.delattr(os, "fork")
        why = "this system has no fork"
    else:
        monkeypatch.setattr(forked_kernels, "ForkServer", fork_server.ForkServer)
        monkeypatch.setattr(fork_server.tempfile, "tempdir", str(project.root / ("x" * 120)))
        (project.root / ("x" * 120)).mkdir()
        why = "AF_UNIX path too long"
    project.write("examples/x/only.py", example("print('worked')\n"))
    project.page("page", "x/only.py#only")
    status, log, said = project.build_aloud()
    assert (status, log) == (0, [])
    assert said.count("Pages run in stock kernels, each importing for itself: " + why) == 1
    assert "worked" in project.html("page")


def test_a_stock_kernel_that_does_not_start_is_an_error_of_the_page(project, monkeypatch):
    async def in_vain(client, timeout):
        raise RuntimeError(f"Kernel didn't respond in {timeout} seconds")

    monkeypatch.setattr(AsyncKernelClient, "wait_for_ready", in_vain)
    project.write("examples/x/only.py", example("print(1)\n"))
    project.page("page", "x/only.py#only")
    assert project.build("-D", "fork_kernels=0") == (
        1,
        [
            "docs/page.md:9: ERROR: the set-up of the next cell ended the kernel: "
            "Kernel didn't respond in 60 seconds"
        ],
    )


def test_a_server_that_cannot_import_is_an_error_of_each_page(project):
    for name in ("one", "two"):
        project.write(f"examples/x/{name}.py", example("print(1)\n"))
        project.page(name, f"x/{name}.py#only")
    status, log = project.build("-D", "fork_preload=no_such_module")
    assert status == 1
    assert log == [
        f"docs/{name}.md:9: ERROR: the set-up of the next cell ended the kernel: "
        "the process that forks others is gone"
        for name in ("one", "two")
    ]


def test_a_call_needs_a_process_that_forks():
    with pytest.raises(fork_server.ForkServerError, match="no process can be forked here"):
        forked_kernels.call("json", "loads", "1")


def test_a_kernel_that_dies_while_it_starts_is_an_error(project, monkeypatch):
    fork = fork_server.ForkServer.fork

    def fork_what_dies(server, *_, **options):
        return fork(server, "os", "_exit", 3, **options)

    monkeypatch.setattr(fork_server.ForkServer, "fork", fork_what_dies)
    project.write("examples/x/only.py", example("print(1)\n"))
    project.page("page", "x/only.py#only")
    assert project.build() == (
        1,
        [
            "docs/page.md:9: ERROR: the set-up of the next cell ended the kernel: "
            "the kernel did not start"
        ],
    )
