import pytest
import tensorflow.compat.v1 as tf


def test_eval_finds_the_session(run):
    assert run.names.before == 5


def test_eval_of_the_assign_runs_it(run):
    assert run.names.returned == 10
    assert run.names.after == 10


def test_eval_prints_what_the_page_shows(run):
    assert run.printed["run"] == "v.eval():      5\nassign.eval(): 10\nv.eval():      10\n"


def test_closing_the_session_takes_the_default_away(run):
    assert tf.get_default_session() is None
    with pytest.raises(ValueError, match="No default session is registered"):
        run.names.v.eval()
