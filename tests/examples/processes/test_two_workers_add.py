def test_an_addition_on_the_server_is_never_lost(run):
    assert run.names.values["assign_add"] == 300


def test_an_addition_on_the_worker_may_be_lost(run):
    # Two workers that add 150 times each can end on as little as 2.
    assert 2 <= run.names.values["assign(v, v + 1)"] <= 300


def test_the_variables_of_the_two_graphs_are_the_same_on_the_server(run):
    (first, _), (second, _) = run.names.steps
    variables = [sess.graph.get_collection("variables") for sess in (first, second)]
    names = [[(variable.name, variable.device) for variable in each] for each in variables]
    assert names[0] == names[1]
    assert {device for _, device in names[0]} == {"/job:ps/task:0"}
