def test_a_table_is_not_initialized_with_the_variables(run):
    assert run.errors["table"].startswith("FailedPreconditionError: Table not initialized.")


def test_an_iterator_is_not_initialized_with_the_variables(run):
    assert "the iterator has not been initialized" in run.errors["iterator"]


def test_both_work_after_their_own_initializers(run):
    assert run.names.values == [20, 0]
