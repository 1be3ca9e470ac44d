def test_initializer_and_assign_are_operations_of_one_type(run):
    assert run.names.v.initializer.type == run.names.assign.op.type


def test_type_on_reference_variables_is_assign(reference):
    assert reference.names.v.initializer.type == "Assign"


def test_type_on_resource_variables_is_assign_variable_op(resource):
    assert resource.names.v.initializer.type == "AssignVariableOp"


def test_init_is_an_empty_operation_that_waits_for_both_initializers(run):
    init = run.names.init
    assert init.type == "NoOp"
    assert sorted(op.name for op in init.control_inputs) == ["v/Assign", "w/Assign"]
    assert run.names.v.initializer.name == "v/Assign"
    assert run.names.w.initializer.name == "w/Assign"


def test_page_shows_the_control_inputs_of_init(run):
    lines = run.printed["build"].splitlines()
    assert lines[2].split() == ["init:", "NoOp"]
    assert lines[3].endswith("['v/Assign', 'w/Assign']")


def test_running_init_gives_both_variables_their_initial_value(run):
    assert run.names.values == [5, 7]
