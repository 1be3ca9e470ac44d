def test_the_output_of_a_reference_variables_assign_has_no_methods_to_assign(run):
    assert "has no attribute 'assign_add'" in str(run.raised["reference"])


def test_on_a_resource_variable_the_chain_keeps_both(run):
    assert run.names.chained == 5


def test_nested_assigns_keep_both_on_either_kind(run):
    assert run.names.nested == [5, 5]


def test_a_sum_with_the_output_keeps_both_on_either_kind(run):
    assert run.names.summed == [5, 5]
