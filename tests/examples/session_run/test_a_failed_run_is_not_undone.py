def test_what_a_failed_run_wrote_stays(run):
    assert "loss : Tensor had NaN values" in run.errors["run"]
    assert run.names.after == 10


def test_the_assign_had_to_run_before_the_failure(run):
    control_inputs = run.names.checked.op.control_inputs
    assert [op.type.startswith("Assign") for op in control_inputs] == [True]
