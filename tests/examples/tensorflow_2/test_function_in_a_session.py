def test_a_function_keeps_program_order_in_a_session(run):
    assert run.names.outcomes == {(4, 7): 300}
