def test_steps_change_the_value(run):
    assert run.names.trained == 8


def test_second_run_of_the_initializer_resets_the_value(run):
    assert run.names.reset == 5
