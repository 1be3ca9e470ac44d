def test_the_add_on_a_reference_variable_does_not_wait(reference):
    read, one = (tensor.op for tensor in reference.names.add.op.inputs)
    assert read.name == "v/read"
    assert read.control_inputs == []
    assert one.control_inputs == [reference.names.v.initializer]


def test_each_run_of_it_fails_or_reads_the_new_value(reference):
    assert reference.names.failed + reference.names.values.count(6) == 100


def test_the_add_on_a_resource_variable_waits(resource):
    assert resource.printed["count"] == "v + 1: 0 runs fail, 100 give 6\n"
    read = resource.names.add.op.inputs[0].op
    assert read.type == "ReadVariableOp"
    assert read.control_inputs == [resource.names.v.initializer]


def test_a_new_read_waits(run):
    assert run.names.value == 6
