def test_the_initializer_has_no_control_inputs(run):
    assert run.names.from_number.initializer.control_inputs == []
    assert run.names.after_number == 0


def test_an_initial_value_made_in_the_block_waits(run):
    assert run.names.after_tensor == 1
