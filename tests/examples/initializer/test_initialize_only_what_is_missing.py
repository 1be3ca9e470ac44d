def test_report_lists_only_the_uninitialized_variable(run):
    assert run.names.missing == [b"w"]


def test_report_is_empty_after_the_missing_variable_was_initialized(run):
    assert run.names.missing_now == []


def test_the_other_variable_keeps_its_value(run):
    assert run.names.values == [10, 7]
