def test_the_result_is_that_of_the_graph_as_written(run):
    assert run.names.result == (3.0**2 + 3.0**2) * (2.0 + 3.0)
    assert run.printed["run"].startswith("y: 90.0\n")


def test_the_graph_of_the_program_keeps_all_its_operations(run):
    assert run.names.operations == 9
