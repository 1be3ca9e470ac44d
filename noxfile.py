"""The project's tasks: `nox -s NAME`, `nox -l` lists them.

Dependencies come from the groups in pyproject.toml, pinned in requirements/.
"""

import os
import pathlib
import shutil
import sys

if not (3, 11) <= sys.version_info[:2] <= (3, 13):
    sys.exit("Python 3.11, 3.12 or 3.13 is needed; this is {}.{}.".format(*sys.version_info))

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["docs"]
nox.options.download_python = "never"

OUTPUT = pathlib.Path(os.environ.get("READTHEDOCS_OUTPUT", "_build"))
GROUPS = ["nox", "docs", "serve", "tests", "lint", "tensorflow_1"]
PYTHONS = {"nox": "3.8", "tensorflow_1": "3.7"}  # the oldest of a group, where not 3.11


def install(session: nox.Session, group: str) -> None:
    """Install the pinned versions of a dependency group."""
    # Without bytecode, TensorFlow's import takes three seconds more each time.
    compile_bytecode = {"UV_COMPILE_BYTECODE": "1"} if group != "lint" else {}
    requirements = f"--requirement=requirements/{group}.txt"
    session.install("--require-hashes", requirements, env=compile_bytecode)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the site into _build/html; `-- epub` or `-- htmlzip` for these formats."""
    wanted = session.posargs[0] if session.posargs else "html"
    if wanted not in ("html", "htmlzip", "epub"):
        session.error(f"There is no format {wanted!r}: use html, htmlzip or epub.")
    install(session, "docs")
    builder = "epub" if wanted == "epub" else "html"
    out = pathlib.Path("_build", builder)
    doctrees = pathlib.Path("_build", "doctrees")  # shared: a page is executed once for all formats
    try:
        session.run(
            "sphinx-build",
            f"--builder={builder}",
            "--nitpicky",  # a link that leads nowhere is a warning
            "--fail-on-warning",
            f"--jobs={(os.cpu_count() or 1) + 1}",  # pages often wait for their kernels
            f"--doctree-dir={doctrees}",
            "docs",
            str(out),
        )
    except nox.command.CommandFailed:
        # Sphinx repeats a page's warnings only when it reads the page again.
        shutil.rmtree(doctrees, ignore_errors=True)
        raise
    target = OUTPUT / wanted
    if wanted == "epub":
        target.mkdir(parents=True, exist_ok=True)
        shutil.copy(out / "graph-and-session.epub", target / "graph-and-session.epub")
    elif wanted == "htmlzip":
        shutil.make_archive(str(target / "graph-and-session"), "zip", out)
    elif target != out:
        shutil.copytree(out, target, dirs_exist_ok=True)
    print(f"Built {target}. Open {(out / 'index.html').absolute().as_uri()}")


@nox.session
def serve(session: nox.Session) -> None:
    """Show the site in the browser, and rebuild at once what you save; `-- --no-browser`."""
    install(session, "serve")
    folders = ("docs", "_build/html", "_build/doctrees", "examples")
    session.run("python", "docs/_ext/live_site.py", *session.posargs, *folders)


@nox.session
def tests(session: nox.Session) -> None:
    """Run all tests; `-- PATH` runs a part."""
    install(session, "tests")
    session.run("python", "tests/browser/chromium.py")  # gets a browser where there is none
    whole = ["--cov", "--cov-report=term"]  # a part cannot cover everything
    session.run("pytest", *(session.posargs or whole))


@nox.session(python="3.7", venv_backend="venv")  # uv makes no environment of this Python
def tests_1_15(session: nox.Session) -> None:
    """Run on TensorFlow 1.15 what is tested there too: figures, and messages of errors."""
    install(session, "tensorflow_1")
    both = ["--confcutdir=tests/picture", "tests/picture", "tests/messages"]
    session.run("pytest", *(session.posargs or both))  # what other tests share needs Python 3.11


@nox.session
def matrix(session: nox.Session) -> None:
    """Run all examples on a line of TensorFlow releases; `-- 1.15.5` on one, `-- --all` anew."""
    install(session, "tests")
    session.run(
        "python", "tests/matrix/matrix.py", *session.posargs, env={"PYTHONPATH": "docs/_ext"}
    )


@nox.session
def lint(session: nox.Session) -> None:
    """Check format, style and types; `-- --fix` mends what it can."""
    install(session, "lint")
    fix = "--fix" in session.posargs
    session.run("ruff", "format", *([] if fix else ["--diff"]), ".")
    session.run("ruff", "check", *(["--fix"] if fix else []), ".")
    session.run("mypy")


@nox.session
def record(session: nox.Session) -> None:
    """Renew the recorded output of examples whose numbers vary; `-- topic/file.py` of one."""
    install(session, "docs")
    session.run("python", "docs/_ext/recorded.py", *session.posargs)


@nox.session
def messages(session: nox.Session) -> None:
    """Renew the messages that error pages quote, as TensorFlow 2 says them; `-- NAME` of one."""
    install(session, "docs")
    session.run("python", "docs/_ext/error_messages.py", "record", *session.posargs)


@nox.session(python="3.7", venv_backend="venv")
def messages_1_15(session: nox.Session) -> None:
    """Renew the messages that error pages quote, as TensorFlow 1.15 says them."""
    install(session, "tensorflow_1")
    session.run("python", "docs/_ext/error_messages.py", "record", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure how long the site takes to build, beside other ways; `-- --rounds N`."""
    install(session, "tests")
    path = os.pathsep.join(["docs/_ext", "tests/browser"])
    session.run("python", "tests/site/bench.py", *session.posargs, env={"PYTHONPATH": path})


@nox.session
def linkcheck(session: nox.Session) -> None:
    """Follow every link of the site to other servers."""
    install(session, "docs")
    session.run("sphinx-build", "--builder=linkcheck", "docs", "_build/linkcheck")


@nox.session
def audit(session: nox.Session) -> None:
    """Measure the built site with Lighthouse; needs Node."""
    install(session, "tests")
    session.run("python", "tests/browser/audit.py", *session.posargs, external=True)


@nox.session(venv_backend="none")
def pins(session: nox.Session) -> None:
    """Renew the pinned versions in requirements/ from the groups in pyproject.toml."""
    for group in GROUPS:
        session.run(
            *(sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--upgrade"),
            "--universal",  # for every platform and supported Python
            # nox itself on older ones too: it says there that 3.11 is needed.
            f"--python-version={PYTHONS.get(group, '3.11')}",
            "--generate-hashes",
            "--no-emit-index-url",
            "--custom-compile-command=nox -s pins",
            f"--group={group}",
            f"--output-file=requirements/{group}.txt",
        )


@nox.session
def readthedocs(session: nox.Session) -> None:
    """Do in a clean clone what .readthedocs.yaml tells the host to do."""
    install(session, "docs")
    session.run("python", "tests/site/readthedocs_build.py")
