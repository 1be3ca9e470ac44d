"""Running an example as its page does."""

from __future__ import annotations

import pytest
from run_example import run_example, shown_by

TEXT = '''"""Point."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
v = tf.Variable(1)
print("built")

# %% read raises="FailedPreconditionError"
tf.Session().run(v)
'''


def write(tmp_path, text):
    path = tmp_path / "example.py"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_run_tells_what_each_cell_did(tmp_path):
    run = run_example(write(tmp_path, TEXT))
    assert run.printed == {"build": "built\n", "read": ""}
    assert list(run.raised) == ["read"]
    assert run.errors["read"].startswith("FailedPreconditionError: Attempting to use")
    assert type(run.names.v).__name__ == "RefVariable"


def test_the_code_of_each_cell_outlives_the_run(tmp_path):
    text = '"""Point."""\n\n# %% only\nimport sys, weakref\n'
    run = run_example(write(tmp_path, f"{text}code = weakref.ref(sys._getframe().f_code)\n"))
    assert run.names.code() in run.code


def test_what_a_page_shows_is_the_output_and_then_the_error(tmp_path):
    shown = shown_by(str(write(tmp_path, TEXT)))
    assert shown["build"] == "built\n"
    assert shown["read"].startswith("FailedPreconditionError: ")


def test_the_other_kind_is_one_call_away(tmp_path):
    run = run_example(write(tmp_path, TEXT), resource=True)
    assert type(run.names.v).__name__ == "ResourceVariable"


def test_an_example_about_another_mode_has_no_other_kind(tmp_path):
    text = TEXT.replace("tf.disable_v2_behavior()", "tf.disable_eager_execution()")
    with pytest.raises(ValueError, match="it has no other kind"):
        run_example(write(tmp_path, text), resource=True)


def test_a_missing_exception_is_an_error(tmp_path):
    text = TEXT.replace("tf.Session().run(v)", "pass")
    with pytest.raises(AssertionError, match="'read' raised nothing, not FailedPrecondition"):
        run_example(write(tmp_path, text))


def test_another_exception_is_an_error(tmp_path):
    with pytest.raises(AssertionError, match="cell 'read' must raise KeyError"):
        run_example(write(tmp_path, TEXT), raises={"read": "KeyError"})


def test_an_undeclared_exception_is_an_error(tmp_path):
    with pytest.raises(AssertionError, match="cell 'read' must raise None"):
        run_example(write(tmp_path, TEXT), raises={"read": None})


def test_a_line_of_an_error_is_the_line_of_the_file(tmp_path):
    run = run_example(write(tmp_path, TEXT))
    lines = []
    trace = run.raised["read"].__traceback__
    while trace:
        if trace.tb_frame.f_code.co_filename == str(tmp_path / "example.py"):
            lines.append(trace.tb_lineno)
        trace = trace.tb_next
    assert lines == [TEXT.splitlines().index("tf.Session().run(v)") + 1]


def test_a_function_of_an_example_has_its_module_and_file(tmp_path):
    found = "found = __import__('inspect').getmodule(lambda: 0)\n"
    run = run_example(write(tmp_path, f'"""One."""\n\n# %% build\n{found}'))
    assert run.names.found.__file__ == str(tmp_path / "example.py")
