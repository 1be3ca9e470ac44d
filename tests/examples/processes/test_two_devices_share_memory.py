# For reference variables no promise, and no race: the add has the variable's memory.


def test_the_add_on_the_second_device_uses_the_new_value(run):
    assert run.names.seen == {7}


def test_the_arithmetic_is_on_the_second_device(run):
    assert run.names.double.device == run.names.total.device == "/device:CPU:1"


def test_with_reference_variables_no_new_read_is_made_for_it(reference):
    assert reference.names.total.op.inputs[0].op is reference.names.double.op.inputs[0].op
