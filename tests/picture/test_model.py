"""Boxes and arrows: what each is, what is left out, and that it says so."""

from __future__ import annotations

import pytest
from session_picture.model import MOST_BOXES, kind_of, make_model
from session_picture.recorded_data import Node, Recording, Run, Tensor


def box(model, name):
    return next(one for one in model.boxes if one.name == name)


def names(model):
    return [one.name for one in model.boxes]


def arrows(model):
    return {
        (model.boxes[one.tail].name, model.boxes[one.head].name, one.control, one.writes)
        for one in model.arrows
    }


@pytest.mark.parametrize(
    ("op", "kind"),
    [
        ("VariableV2", "variable"),
        ("VarHandleOp", "variable"),
        ("Placeholder", "placeholder"),
        ("Const", "constant"),
        ("NoOp", "group"),
        ("Assign", "write"),
        ("AssignAddVariableOp", "write"),
        ("ApplyAdam", "write"),
        ("ResourceSparseApplyAdagrad", "write"),
        ("ScatterUpdate", "write"),
        ("ResourceScatterAdd", "write"),
        ("ScatterNd", "other"),
        ("Identity", "other"),
        ("ReadVariableOp", "other"),
    ],
)
def test_the_kind_of_an_operation(op, kind):
    assert kind_of(op) == kind


def test_a_small_graph_is_shown_as_it_is(record_example):
    model = make_model(record_example("assignment_order/second_assign_waits.py"))
    assert len(model.boxes) == 14
    assert model.left_out == []
    assert arrows(model) >= {
        ("a", "Assign", False, True),
        ("mul", "Assign", False, False),
        ("Assign", "add", True, False),
        ("a/read", "add", False, False),
        ("a/Assign", "init", True, False),
    }
    assert box(model, "mul/y").value == "2"


def test_operations_of_variables_that_nothing_uses_are_left_out(record_example):
    model = make_model(record_example("tf_assign/built_is_not_run.py"))
    assert "v/read" not in names(model)
    assert model.left_out == [
        "operations of variables that nothing uses are not shown: 1 operation"
    ]


def test_initializers_can_be_hidden(record_example):
    for resource in (False, True):
        recording = record_example("assignment_order/second_assign_waits.py", resource=resource)
        model = make_model(recording, hide=["initializers"])
        assert not {"init", "a/Assign", "b/Assign"} & set(names(model))
        assert not [name for name in names(model) if "nitial" in name]
        assert "initializers are not shown: 5 operations" in model.left_out


def test_reads_can_be_drawn_with_their_variable(record_example):
    recording = record_example("assignment_order/second_assign_waits.py")
    model = make_model(recording, hide=["reads"])
    assert "a/read" not in names(model)
    assert ("a", "add", False, False) in arrows(model)
    assert model.left_out == ["reads are drawn with their variable: 2 operations"]


def test_a_read_that_waits_is_never_hidden_as_plumbing(record_example):
    recording = record_example("assignment_order/second_assign_waits.py", resource=True)
    model = make_model(recording, hide=["reads"])
    assert ("AssignVariableOp", "add/ReadVariableOp", True, False) in arrows(model)


def test_operations_can_be_hidden_by_name(record_example):
    recording = record_example("tf_assign/built_is_not_run.py")
    model = make_model(recording, hide=["init", "*/initial_value"])
    assert names(model) == ["v", "v/Assign", "Assign/value", "Assign"]
    assert "not shown: 2 operations" in model.left_out


def test_a_scope_can_be_folded(record_example):
    recording = record_example("tf_assign/what_else_changes_a_variable.py")
    model = make_model(recording, fold=["gradients", "save/"])
    gradients = box(model, "gradients")
    assert gradients.kind == "scope"
    assert len(gradients.members) == 9
    assert "gradients is one box: 9 operations" in model.left_out
    assert box(model, "save").kind == "scope"


def test_an_operation_takes_in_what_lies_in_its_scope(record_example):
    recording = record_example("tf_assign/built_is_not_run.py")
    model = make_model(recording, fold=["Assign"])
    assert box(model, "Assign").kind == "write"
    assert box(model, "Assign").members == ["Assign/value", "Assign"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"fold": ["nothing"]}, "the graph has no scope 'nothing' to fold"),
        ({"hide": ["nothing*"]}, "the graph has no operation 'nothing\\*' to hide"),
    ],
)
def test_a_name_that_is_not_in_the_graph_is_an_error(record_example, options, message):
    with pytest.raises(ValueError, match=message):
        make_model(record_example("tf_assign/built_is_not_run.py"), **options)


def test_a_large_graph_gets_few_boxes_and_says_what_was_left_out(record_example):
    recording = record_example("initializer/optimizer_slots_are_missed.py")
    assert len(recording.nodes) > 2 * MOST_BOXES
    model = make_model(recording)
    assert len(model.boxes) <= MOST_BOXES
    said = " ".join(model.left_out)
    assert "initializers are not shown" in said
    assert "is one box" in said
    assert {"v", "beta1_power", "beta2_power"} <= set(names(model))


def chain(length, scope="", runs=True):
    """A graph without structure: each operation takes the one before."""
    nodes = [Node(scope + "v", "VariableV2")]
    for number in range(1, length):
        nodes.append(Node(f"{scope}add_{number}", "AddV2", [nodes[-1].name]))
    last = nodes[-1].name
    executed = {node.name: 1 for node in nodes} if runs else {}
    run = Run(f"sess.run({last})", 0, [Tensor(last, last)], executed=executed)
    return Recording(nodes, [run], sessions=["sess"])


@pytest.mark.parametrize("runs", [True, False])
def test_a_graph_of_a_thousand_operations_without_scopes_stays_readable(runs):
    recording = chain(1000, runs=runs)
    model = make_model(recording)
    assert len(model.boxes) == MOST_BOXES
    assert {"v", "add_999", "(the rest)"} <= set(names(model))
    assert model.left_out == ["the rest is one box: 976 operations"]
    assert len(model.box_of()) == 1000


def test_a_single_scope_around_everything_is_not_folded_into_one_box():
    recording = chain(40, scope="model/")
    model = make_model(recording)
    assert 8 <= len(model.boxes) <= MOST_BOXES


def test_a_write_is_kept_when_the_rest_is_folded():
    recording = chain(60)
    recording.nodes.append(Node("write", "Assign", ["v", "add_3"]))
    model = make_model(recording)
    assert ("v", "write", False, True) in arrows(model)
