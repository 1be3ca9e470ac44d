def test_a_reference_variable_keeps_what_was_fed(run):
    assert run.names.from_reference == 1


def test_a_resource_variable_changes_with_the_aligned_array(run):
    assert run.names.from_resource == 99


def test_arithmetic_on_the_fed_value_gives_the_variable_memory_of_its_own(run):
    assert run.names.copied == 1


def test_the_array_starts_at_a_multiple_of_64_bytes(run):
    assert run.names.aligned_ones(1000).ctypes.data % 64 == 0
