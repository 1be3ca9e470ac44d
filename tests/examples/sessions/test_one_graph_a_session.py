def test_two_graphs_use_one_name_for_two_values(run):
    assert run.names.values == [1, 2]
    assert run.names.names == ["v:0", "v:0"]


def test_a_tensor_of_another_graph_raises(run):
    assert "is not an element of this graph" in str(run.raised["other_graph"])
