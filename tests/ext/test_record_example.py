"""Examples are recorded as their page runs them."""

from __future__ import annotations

from pathlib import Path

import pytest
from record_example import record_example
from session_picture.recorded_data import from_json

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.mark.parametrize("resource", [False, True])
def test_an_example_is_recorded_on_the_kind_of_variable_asked_for(resource):
    example = EXAMPLES / "tf_assign" / "built_is_not_run.py"
    recording = from_json(record_example(str(example), resource, False))
    assert [run.words for run in recording.runs][2] == "sess.run(assign)"
    assert [run.values for run in recording.runs] == [{"v": "5"}] * 2 + [{"v": "10"}] * 2
    assert ("VarHandleOp" in {node.op for node in recording.nodes}) == resource


def test_numbers_that_vary_may_differ():
    example = EXAMPLES / "assignment_order" / "sum_made_before_the_block.py"
    assert len(from_json(record_example(str(example), False, False)).runs) == 12


def test_a_program_that_prints_something_else_when_recorded_is_an_error(tmp_path):
    example = tmp_path / "counts.py"
    example.write_text("# %% count\nimport os\n\nprint(os.urandom(8))\n", encoding="utf-8")
    with pytest.raises(ValueError, match="its cell 'count' prints something else"):
        record_example(str(example), False, False)
