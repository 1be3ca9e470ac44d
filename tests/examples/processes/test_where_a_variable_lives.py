def test_a_variable_placed_on_the_parameter_server_is_shared(run):
    assert [on_ps for on_ps, _ in run.names.seen] == [4, 4]


def test_a_variable_without_a_placement_is_the_workers_own(run):
    assert [unplaced for _, unplaced in run.names.seen] == [3, 1]


def test_each_worker_has_a_graph_of_its_own(run):
    first, second = (sess.graph for sess, *_ in run.names.clients)
    assert first is not second
