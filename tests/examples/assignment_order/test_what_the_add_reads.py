def test_on_a_reference_variable_the_add_reads_through_the_same_operation_as_the_doubling(run):
    read = run.names.reads["reference", "add"]
    assert read is run.names.reads["reference", "double"]
    assert read.name == "a/read"
    assert read.control_inputs == []


def test_on_a_resource_variable_the_add_has_a_read_of_its_own_that_waits(run):
    read = run.names.reads["resource", "add"]
    assert read is not run.names.reads["resource", "double"]
    assert read.type == "ReadVariableOp"
    assert [before.name for before in read.control_inputs] == ["assign_a"]


def test_the_page_shows_what_waits(run):
    assert run.printed["print"].splitlines() == [
        "reference variables",
        "  double gets a from a/read, which waits for []",
        "  add gets a from a/read, which waits for []",
        "  add itself waits for ['assign_a']",
        "resource variables",
        "  double gets a from double/ReadVariableOp, which waits for []",
        "  add gets a from add/ReadVariableOp, which waits for ['assign_a']",
        "  add itself waits for []",
    ]
