def test_each_array_in_the_graph_makes_it_a_megabyte_larger(run):
    assert run.names.array.nbytes == 1000000
    assert run.names.sizes == [0, 1, 2, 3]


def test_a_fed_array_leaves_the_graph_as_it_is(run):
    assert run.names.fed_sizes == [3, 3, 3, 3]
