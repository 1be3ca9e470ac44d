def test_the_initializer_raises_or_works(reference):
    assert 0 <= reference.names.raised <= 30


def test_the_read_does_not_wait_for_the_initializer(reference):
    names = reference.names
    (product,) = (tensor.op for tensor in names.w.initializer.inputs[1:])
    reads = [tensor.op for tensor in product.inputs if tensor.op.type == "Identity"]
    while reads[0].type != "ReadVariableOp":
        reads = [tensor.op for tensor in reads[0].inputs]
    assert reads[0].control_inputs == []
