def test_on_a_reference_variable_the_first_output_shows_the_second_addition(run):
    assert run.names.by_identity[0] == [2, 2]


def test_on_a_resource_variable_each_output_keeps_its_value(run):
    assert run.names.by_identity[1] == [1, 2]


def test_copies_keep_their_values_on_both_kinds(run):
    assert run.names.by_copy == [[1, 2], [1, 2]]


def test_the_page_prints_both_kinds(run):
    assert run.printed["fetch"] == "reference: [2, 2]  resource: [1, 2]\n"
    assert run.printed["copy"] == "reference: [1, 2]  resource: [1, 2]\n"
