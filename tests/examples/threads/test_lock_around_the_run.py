def test_the_result_is_that_of_one_update_after_the_other(run):
    assert run.names.after == run.names.expected
