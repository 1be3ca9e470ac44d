def ancestors(op):
    """Return all that must run before an operation, by inputs or control inputs."""
    before = [tensor.op for tensor in op.inputs] + list(op.control_inputs)
    return set(before).union(*(ancestors(earlier) for earlier in before))


def test_the_loss_is_from_before_the_update_in_every_run(run):
    assert run.names.seen == {1.0}


def test_the_update_waits_for_what_the_loss_is_computed_from(run):
    assert run.names.error.op in ancestors(run.names.train)
    assert [tensor.op for tensor in run.names.loss.op.inputs] == [run.names.error.op]


def test_the_step_changes_the_variable(run):
    assert run.names.sess.run(run.names.w) == 1.0
