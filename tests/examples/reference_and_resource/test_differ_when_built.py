import pytest

ROWS = {
    "v.initializer.type": ["Assign", "AssignVariableOp"],
    "v.value() is v.value()": ["True", "False"],
    "isinstance(tf.assign(v, 2.0), tf.Tensor)": ["True", "False"],
    "bool(v)": ["True", "OperatorNotAllowedInGraphError"],
    "plus_equals(v)": ["no error", "RuntimeError"],
    "v.assign(2.0).assign_add(3.0)": ["AttributeError", "no error"],
    "tf.tuple([v + 1.0], control_inputs=[v.assign(2.0)])": ["no error", "TypeError"],
    "tf.assign(v, [2.0, 3.0], validate_shape=False)": ["no error", "ValueError"],
    "v.assign(2.0).op.get_attr('use_locking')": ["False", "ValueError"],
    "assign_in_another_graph(v)": ["no error", "ValueError"],
    "control_inputs_of_a_block_on(v)[0].type": ["VariableV2", "VarHandleOp"],
    "v.initialized_value()": ["no error", "NotImplementedError"],
    "gradient_of_an_assign(v)": ["None", "1.0"],
}


@pytest.mark.parametrize("expression", ROWS)
def test_the_kinds_answer_differently(run, expression):
    assert run.names.table[expression] == ROWS[expression]
    assert len(set(ROWS[expression])) == 2


def test_the_page_shows_every_row(run):
    lines = run.printed["table"].splitlines()
    assert lines[1::2] == list(ROWS)
    assert [line.split() for line in lines[2::2]] == [
        " ".join(row).split() for row in ROWS.values()
    ]
