def test_minimize_does_not_run_the_update(run):
    assert run.names.plain == 0.0


def test_a_loss_that_waits_for_the_update_does_not_run_it(run):
    assert run.names.too_late == 0.0


def test_a_step_that_waits_for_the_update_runs_it(run):
    assert run.names.fixed == 7.0


def test_the_update_is_in_the_collection(run):
    assert run.names.updates == [run.names.update]
