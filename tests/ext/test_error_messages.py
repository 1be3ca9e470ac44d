"""Recording what TensorFlow says: both kinds of variable, other types, and no exception."""

from __future__ import annotations

import json

import error_messages
import pytest

BOTH_KINDS = '''"""Point."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
v = tf.Variable(1, name="v")
sess = tf.Session()

# %% add raises="FailedPreconditionError"
sess.run(tf.assign_add(v, 1))

# %% kind raises="ValueError"
if type(v).__name__ == "RefVariable":
    raise ValueError
'''
ONE_KIND = '''"""Point."""

# %% first raises="KeyError"
{}["a"]

# %% missing
import no_such_module

# %% never raises="KeyError"
{}["b"]
'''


@pytest.fixture
def folders(tmp_path, monkeypatch):
    monkeypatch.setattr(error_messages, "EXAMPLES", tmp_path)
    monkeypatch.setattr(error_messages, "RECORDS", tmp_path / "messages")
    return tmp_path


def test_a_record_keeps_what_other_versions_said(folders):
    (folders / "both.py").write_text(BOTH_KINDS, encoding="utf-8")
    other: dict[str, error_messages.Outcome]
    other = {"reference": {"type": "ValueError", "message": "old"}}
    error_messages.record("both", "1.15.5", {"add": other, "gone": other})
    error_messages.record("both", "10.1.0", {"add": other})
    error_messages.main("record", "both")
    record = json.loads((folders / "messages" / "both.json").read_text(encoding="utf-8"))
    assert list(record) == ["add", "kind"]
    assert list(record["add"])[::2] == ["1.15.5", "10.1.0"]
    assert record["add"]["1.15.5"] == other
    version = list(record["add"])[1]
    said = record["add"][version]
    assert said["reference"]["type"] == "FailedPreconditionError"
    assert said["reference"]["message"].startswith("Attempting to use uninitialized value v\n")
    assert said["resource"]["type"] == "NotFoundError"
    expected = {"reference": {"type": "ValueError", "message": ""}, "resource": None}
    assert record["kind"][version] == expected


def test_a_version_that_does_not_get_as_far_says_where_it_stopped(folders, capsys):
    (folders / "one.py").write_text(ONE_KIND, encoding="utf-8")
    error_messages.main("observe")
    said = json.loads(capsys.readouterr().out)
    assert said["name"] == "one"
    assert said["observed"] == {
        "first": {"as written": {"type": "KeyError", "message": "'a'"}},
        "never": {
            "as written": {
                "cell": "missing",
                "type": "ModuleNotFoundError",
                "message": "No module named 'no_such_module'",
            }
        },
    }


def test_an_unknown_example_is_one_clear_line(folders):
    with pytest.raises(SystemExit, match=r"no_such\.py: there is no such file"):
        error_messages.main("record", "no_such")


def test_an_example_that_hangs_is_one_clear_line(folders, monkeypatch):
    monkeypatch.setattr(error_messages, "LIMIT", 0.5)
    text = "# %% wait\nimport time\n\ntime.sleep(60)\n"
    (folders / "slow.py").write_text(text, encoding="utf-8")
    with pytest.raises(SystemExit, match=r"slow\.py was stopped after 0\.5 s"):
        error_messages.main("observe", "slow")


def test_the_folder_of_a_program_is_left_out():
    said = error_messages._said(ValueError("[[node a (defined at /home/me/x y/ops.py:17) ]]"))
    assert said["message"] == "[[node a (defined at ops.py:17) ]]"
