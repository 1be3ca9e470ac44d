"""A fresh start puts back all that an example can have switched."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import tensorflow.compat.v1 as tf
from fresh_start import fresh_start

STATE = """
import tensorflow as tf
import tensorflow.compat.v1 as v1
state = (
    tf.executing_eagerly(),
    v1.resource_variables_enabled(),
    v1.control_flow_v2_enabled(),
    type(tf.TensorShape([1])[0]).__name__,
    tf.constant(1).__hash__ is None,
    tf.data.Dataset.__name__,
)
"""

LOGS = """
import contextlib, io
import tensorflow.compat.v1 as tf
from fresh_start import fresh_start
fresh_start()
with contextlib.redirect_stderr(io.StringIO()) as said:
    tf.logging.warning("a warning")
    tf.logging.error("an error")
print(said.getvalue(), end="")
"""


def state():
    names: dict[str, object] = {}
    exec(STATE, names)
    return names["state"]


@pytest.fixture(scope="module")
def new_process():
    command = [sys.executable, "-c", f"{STATE}\nprint(state)"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.parametrize(
    "switches",
    [
        ["disable_v2_behavior"],
        ["disable_eager_execution"],
        ["disable_v2_behavior", "enable_resource_variables"],
        ["disable_eager_execution", "disable_resource_variables"],
        ["disable_control_flow_v2"],
    ],
)
def test_the_state_is_that_of_a_new_process(switches, new_process):
    fresh_start()
    for switch in switches:
        getattr(tf, switch)()
    assert str(state()) != new_process
    fresh_start()
    assert str(state()) == new_process


def test_the_default_graph_is_empty():
    fresh_start()
    with tf.Graph().as_default():
        tf.constant(1)
    tf.disable_v2_behavior()
    tf.constant(1)
    fresh_start()
    assert tf.get_default_graph().get_operations() == []


def test_an_error_that_tensorflow_logs_goes_to_the_standard_error_of_the_moment(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(Path(fresh_start.__code__.co_filename).parent))
    done = subprocess.run([sys.executable, "-c", LOGS], capture_output=True, text=True, check=True)
    assert done.stdout == "an error\n"
    assert "an error" not in done.stderr
