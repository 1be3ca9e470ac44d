def test_the_other_worker_sees_when_the_chief_has_initialized(run):
    assert run.names.found == [[b"v"], []]


def test_it_reads_the_value_without_an_initializer_of_its_own(run):
    assert run.names.value == 1


def test_an_initializer_run_by_another_worker_resets_the_value_for_all(run):
    assert run.names.after_reset == 1


def test_a_session_without_a_target_knows_no_parameter_server(run):
    message = str(run.raised["no_target"])
    assert "was explicitly assigned to /job:ps but available devices are" in message
