def needs(operation):
    """The operations that this one depends on, through inputs and control inputs."""
    found: set = set()
    waiting = [operation]
    while waiting:
        operation = waiting.pop()
        before = {tensor.op for tensor in operation.inputs} | set(operation.control_inputs)
        waiting += before - found
        found |= before
    return found


def test_the_initial_value_of_w_reads_v_and_does_not_wait_for_the_initializer_of_v(reference):
    before = needs(reference.names.w.initializer)
    assert "ReadVariableOp" in {op.type for op in before}
    assert reference.names.v.initializer not in before


def test_the_fixed_initial_value_reads_no_variable(reference):
    before = needs(reference.names.x.initializer)
    assert "ReadVariableOp" not in {op.type for op in before}


def test_the_initial_value_can_be_used_without_reading_the_variable(reference):
    assert reference.names.value == 10
