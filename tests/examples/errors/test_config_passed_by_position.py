import gc
import sys
from typing import Any

import pytest


@pytest.fixture(scope="module", autouse=True)
def sessions_that_were_not_made(run):
    """Delete them while nobody hears them complain that they have no `_session`."""
    yield
    hook: Any = getattr(sys, "unraisablehook", None)  # Python 3.7 has none
    sys.unraisablehook = lambda unraisable: None
    run.raised.clear()
    gc.collect()
    sys.unraisablehook = hook


def test_a_config_is_taken_for_the_target(run):
    said = str(run.raised["config"])
    assert "must be a string, but got" in said
    assert 'Did you do "Session(config)" instead of "Session(config=config)"?' in said


def test_a_graph_is_taken_for_the_target(run):
    assert "must be a string, but got" in str(run.raised["graph"])


def test_the_second_argument_is_the_graph(run):
    assert "must be a tf.Graph, but got" in str(run.raised["second"])


def test_a_dictionary_is_no_config(run):
    assert "must be a tf.ConfigProto, but got" in str(run.raised["dictionary"])


def test_by_name_both_are_accepted(run):
    assert run.printed["by_name"] == "2\n"


def test_the_address_of_a_server_is_a_target(run):
    tf = run.names.tf
    server = tf.train.Server.create_local_server()
    with tf.Session(server.target, graph=run.names.x.graph) as sess:
        assert sess.run(run.names.x) == 2
