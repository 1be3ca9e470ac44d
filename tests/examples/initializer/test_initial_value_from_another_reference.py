def test_one_level_of_it_is_guarded_on_reference_variables(run):
    assert run.names.value == 10
