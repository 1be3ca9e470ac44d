def test_it_raises_inside_a_with_block_of_a_session(run):
    message = str(run.raised["inside"])
    assert message.startswith("Do not use tf.reset_default_graph() to clear nested graphs.")


def test_a_tensor_built_before_does_not_fit_one_built_after(run):
    assert "must be from the same graph as" in run.names.message
    assert run.names.two.graph is not run.names.three.graph


def test_tensors_built_after_the_reset_fit(run):
    assert run.names.result == 5
