def test_a_fed_tensor_is_an_input_without_its_operation(run):
    assert run.names.as_input == 2


def test_the_operation_of_a_fed_tensor_runs_for_those_that_wait_for_it(run):
    assert "You must feed a value for placeholder tensor" in run.errors["as_control_input"]


def test_a_copy_helps_only_without_the_graph_optimizer(run):
    assert run.names.results == {"on": "InvalidArgumentError", "off": 7}


def test_feeding_what_the_operation_needs_helps(run):
    assert run.names.both == 7


def test_a_fed_placeholder_meets_a_control_dependency(run):
    assert run.names.placeholder_fed == 8
    assert [op.type for op in run.names.waits_for_p.op.control_inputs] == ["Placeholder"]
