def test_the_gradient_of_a_resource_variable_belongs_to_the_loss(reference):
    assert reference.names.counts["resource"] == {(9.0, 6.0): 300}


def test_the_gradient_of_a_reference_variable_can_be_that_of_the_old_value(reference):
    # The loss is new because the read shares the variable's memory in one process.
    count = reference.names.counts["reference"]
    assert set(count) <= {(9.0, 2.0), (9.0, 6.0)}
    assert sum(count.values()) == 300


def test_the_gradient_of_a_reference_variable_waits_for_no_assign(reference):
    graph = reference.names.tf.get_default_graph()
    before, todo = set(), [graph.get_operation_by_name("gradients/Square_grad/Mul_1")]
    while todo:
        op = todo.pop()
        before.add(op.type)
        todo += [tensor.op for tensor in op.inputs] + list(op.control_inputs)
    assert "VariableV2" in before
    assert "Assign" not in before
