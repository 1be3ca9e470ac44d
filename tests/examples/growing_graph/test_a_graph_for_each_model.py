def test_models_pile_up_in_the_default_graph(run):
    assert run.names.piled_up == [(1, "Variable"), (2, "Variable_1"), (3, "Variable_2")]


def test_a_graph_for_each_model_holds_one(run):
    assert run.names.own_graph == [(1, "Variable")] * 3
