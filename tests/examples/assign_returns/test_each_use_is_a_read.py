def test_all_uses_of_a_reference_variables_assign_take_its_one_output(run):
    first, second = run.names.uses["RefVariable"]
    assert first is second
    assert first.type == "Assign"


def test_each_use_of_an_unread_variable_is_a_read_that_waits_for_the_assign(run):
    first, second = run.names.uses["ResourceVariable"]
    assert first is not second
    for read in (first, second):
        assert read.type == "ReadVariableOp"
        assert [op.type for op in read.control_inputs] == ["AssignVariableOp"]


def test_the_page_prints_what_the_uses_take(run):
    words = run.printed["use"].split()
    assert [word for word in words if "Op" in word or word in ("Assign", "True", "False")] == [
        "Assign",
        "True",
        "ReadVariableOp",
        "False",
        "['AssignVariableOp']",
    ]
