"""The operations that a picture shows as run are those that ran, worked out by hand."""

from __future__ import annotations

import pytest
from session_picture.labels import make_steps
from session_picture.model import make_model
from session_picture.recording import record_runs

# Example, kind of variable, and by the number of the run the operations that it executes.
TABLE = [
    (
        "tf_assign/built_is_not_run.py",
        "reference",
        {1: "init v/Assign v/initial_value v", 2: "v", 3: "Assign Assign/value v", 4: "v"},
    ),
    (
        "tf_assign/built_is_not_run.py",
        "resource",
        {
            1: "init v/Assign v/Initializer/initial_value v",
            2: "v v/Read/ReadVariableOp",
            3: "ReadVariableOp AssignVariableOp Const v",
            4: "v v/Read/ReadVariableOp",
        },
    ),
    (
        "tf_assign/which_runs_assign.py",
        "reference",
        {2: "mul_1 mul_1/y Const", 5: "Variable", 8: "mul mul/y Variable/read Variable"},
    ),
    (
        "tf_assign/once_in_a_run.py",
        "reference",
        {2: "AssignAdd AssignAdd/value Variable", 3: "Variable"},
    ),
    (
        "tf_assign/once_in_a_run.py",
        "resource",
        {
            2: "ReadVariableOp AssignAddVariableOp Const Variable",
            8: "ReadVariableOp AssignAddVariableOp Const Variable "
            "ReadVariableOp_1 AssignAddVariableOp_1 Const_1",
        },
    ),
    (
        "tf_assign/run_several_assigns.py",
        "reference",
        {
            2: "Variable_2 Variable_3",
            3: "group_deps Assign Assign_1 Variable Variable/read Variable_1 Variable_1/read "
            "Variable_2 Variable_3",
            5: "AssignAdd AssignAdd/value Variable",
        },
    ),
    (
        "tf_assign/interactive_session.py",
        "reference",
        {2: "Variable", 3: "Assign Assign/value Variable", 4: "Variable"},
    ),
    # load feeds the initial value, so nothing computes it.
    ("tf_assign/what_else_changes_a_variable.py", "reference", {3: "Variable Variable/Assign"}),
    (
        "assignment_order/second_assign_waits.py",
        "reference",
        {2: "a a/read mul mul/y Assign b b/read add Assign_1", 3: "a b"},
    ),
    (
        "assignment_order/second_assign_waits.py",
        "resource",
        {
            2: "a ReadVariableOp mul mul/y AssignVariableOp add/ReadVariableOp "
            "b ReadVariableOp_2 add AssignVariableOp_1 ReadVariableOp_3",
            3: "a a/Read/ReadVariableOp b b/Read/ReadVariableOp",
        },
    ),
    (
        "assignment_order/sum_made_before_the_block.py",
        "reference",
        {2: "a a/read mul mul/y Assign b b/read add Assign_1"},
    ),
    (
        "initializer/initializer_is_an_assign.py",
        "reference",
        {1: "init v/Assign v/initial_value v w/Assign w/initial_value w", 2: "v w"},
    ),
    ("initializer/assign_initializes.py", "reference", {2: "Assign Assign/value v", 4: "v"}),
    (
        "initializer/running_it_again_resets.py",
        "resource",
        {
            2: "ReadVariableOp AssignAddVariableOp Const v",
            6: "init v/Assign v/Initializer/initial_value v",
        },
    ),
    # Run 4 feeds y, which cuts off all that computes it.
    (
        "deferred_execution/runs_only_what_a_fetch_needs.py",
        "reference",
        {2: "y w/read w", 3: "loss y w/read w", 4: "loss", 6: "double mul mul/x w/read w"},
    ),
    (
        "deferred_execution/runs_only_what_a_fetch_needs.py",
        "resource",
        {3: "loss y y/ReadVariableOp w", 4: "loss"},
    ),
    ("deferred_execution/splits_over_devices.py", "reference", {2: "loss y y/y w/read w"}),
    ("deferred_execution/splits_over_servers.py", "reference", {2: "y w/read w"}),
    ("deferred_execution/splits_over_servers.py", "resource", {2: "y y/ReadVariableOp w"}),
    (
        "tensorflow_2/session_program.py",
        "reference",
        {2: "truediv read read_1 Variable Variable_1 AssignAdd AssignAdd_1 AssignAdd_1/value"},
    ),
]


@pytest.mark.parametrize(("example", "kind", "expected"), TABLE)
def test_the_operations_drawn_as_run_are_those_that_ran(record_example, example, kind, expected):
    recording = record_example(example, resource=kind == "resource")
    model = make_model(recording, most=100)
    steps = make_steps(recording, model)
    for run, names in expected.items():
        assert set(recording.runs[run - 1].executed) == set(names.split())
        drawn = {model.boxes[box].name for box in steps[run].ran}
        assert drawn == set(names.split()), steps[run].title


def cond(tf):
    """A run of each branch of a `tf.cond`."""
    v = tf.Variable(5, name="v")
    taken = tf.placeholder(tf.bool, [], name="taken")
    result = tf.cond(taken, lambda: v + 1, lambda: v * 2)
    sess = tf.Session()
    sess.run(v.initializer)
    sess.run(result, {taken: True})
    sess.run(result, {taken: False})


def test_only_the_taken_branch_of_a_cond_ran(tf):
    with record_runs() as recording:
        cond(tf)
    _, taken, other = [set(run.executed) for run in recording.runs]
    assert {"cond/add/y", "cond/add", "cond/Merge"} <= taken
    assert not {"cond/mul/y", "cond/mul"} & taken
    assert {"cond/mul/y", "cond/mul", "cond/Merge"} <= other
    assert not {"cond/add/y", "cond/add"} & other


def test_a_loop_shows_how_often_its_operations_ran(tf):
    with record_runs() as recording:
        loop = tf.while_loop(lambda i: i < 3, lambda i: i + 1, [0])
        tf.Session().run(loop)
    executed = recording.runs[0].executed
    assert executed["while/add"] == 3
    assert executed["while/Less"] == 4
    assert executed["while/Exit"] == 1


def test_control_flow_of_version_2_shows_which_conditional_ran(tf):
    tf.enable_control_flow_v2()
    try:
        with record_runs() as recording:
            x = tf.placeholder(tf.int32, [], name="x")
            doubled = tf.cond(x > 1, lambda: x * 2, lambda: x, name="choose")
            never = tf.cond(x > 2, lambda: x * 3, lambda: x, name="never")
            sess = tf.Session()
            sess.run(doubled, {x: 5})
    finally:
        tf.disable_control_flow_v2()
    assert never.op.name not in recording.runs[0].executed
    conditional = [node.name for node in recording.nodes if node.op in ("If", "StatelessIf")]
    assert len(conditional) == 2
    assert conditional[0] in recording.runs[0].executed
    assert conditional[1] not in recording.runs[0].executed
