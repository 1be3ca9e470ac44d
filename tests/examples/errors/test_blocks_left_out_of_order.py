import contextlib
import gc
import sys
import threading

import pytest
import tensorflow.compat.v1 as tf
from tensorflow.python.framework import ops

try:
    from tensorflow.python.framework import stack
except ImportError:  # up to TensorFlow 2.10
    stack = ops

GRAPHS = r"Nesting violated for default stack of <class '.*\.Graph'> objects"
SESSIONS = r"Nesting violated for default stack of <class '.*\.{kind}'> objects"


@pytest.fixture(autouse=True)
def _leave_no_block_open():
    """What an error left on the stacks would stay there for the tests that follow."""
    yield
    ops._default_graph_stack.reset()
    stack._default_session_stack.reset()


@pytest.fixture(autouse=True)
def _close(request):
    """End the generator and the session that the example leaves open."""
    yield
    if "run" in request.fixturenames:
        names = request.getfixturevalue("run").names
        names.second.close()
        names.second_session.close()


def numbers():
    with tf.Graph().as_default():
        yield 1
        yield 2


def test_generators_that_take_turns_leave_their_blocks_in_the_wrong_order(run):
    assert run.printed["generators"] == "1 9\n4 16\n"
    assert run.raised["generators"].args == (
        "Nesting violated for default stack of "
        "<class 'tensorflow.python.framework.ops.Graph'> objects",
    )


def test_an_interactive_session_closes_before_those_opened_earlier(run):
    assert "InteractiveSession" in str(run.raised["interactive"])


def test_no_block_around_a_yield(run):
    assert run.printed["yield_outside"] == "1 9\n4 16\n"


def test_blocks_end_in_reverse_order(run):
    assert run.printed["last_opened_first"] == "True\n"


def test_an_abandoned_generator_ends_where_it_is_closed():
    generator = numbers()
    next(generator)
    with pytest.raises(AssertionError, match=GRAPHS), tf.Graph().as_default():
        generator.close()


def test_python_prints_the_error_of_a_generator_that_it_deletes(monkeypatch, capsys):
    if hasattr(sys, "unraisablehook"):  # pytest puts another; Python 3.7 has none
        monkeypatch.setattr(sys, "unraisablehook", sys.__unraisablehook__)
    generator = numbers()
    next(generator)
    with tf.Graph().as_default():
        del generator
        gc.collect()
    assert "AssertionError: Nesting violated" in capsys.readouterr().err


def test_a_list_takes_all_values_and_leaves_the_block():
    assert list(numbers()) == [1, 2]
    tf.reset_default_graph()


def test_after_the_error_the_graph_stays_the_default_one():
    first, second = numbers(), numbers()
    next(first)
    left_over = tf.get_default_graph()
    next(second)
    with pytest.raises(AssertionError, match=GRAPHS):
        first.close()
    second.close()
    assert tf.get_default_graph() is left_over
    with pytest.raises(AssertionError, match="clear nested graphs"):
        tf.reset_default_graph()


def test_a_session_that_is_entered_by_hand():
    outer, inner = tf.Session(graph=tf.Graph()), tf.Session(graph=tf.Graph())
    with contextlib.ExitStack() as blocks:
        outer_block = outer.as_default()
        outer_block.__enter__()
        blocks.enter_context(inner.as_default())
        with pytest.raises(AssertionError, match=SESSIONS.format(kind="Session")):
            outer_block.__exit__(None, None, None)


def test_an_interactive_session_left_open_in_a_block():
    block = tf.Session(graph=tf.Graph()).as_default()
    block.__enter__()
    interactive = tf.InteractiveSession(graph=tf.Graph())
    with pytest.raises(AssertionError, match=SESSIONS.format(kind="Session")):
        block.__exit__(None, None, None)
    interactive.close()


def test_each_thread_has_stacks_of_its_own():
    seen = []
    with tf.Graph().as_default() as here:
        thread = threading.Thread(target=lambda: seen.append(tf.get_default_graph()))
        thread.start()
        thread.join()
        assert tf.get_default_graph() is here
    assert len(seen) == 1
    assert seen[0] is not here
