def test_it_is_a_global_variable_and_gets_its_value(run):
    assert run.names.names == ["v:0"]
    assert run.names.value == 5
