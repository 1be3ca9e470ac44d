def test_the_second_session_has_the_values_of_the_first(run):
    assert run.names.copied == [5, [6, 7]]


def test_the_copies_are_independent(run):
    names = run.names
    names.one.run(names.tf.assign(names.v, 8))
    assert names.two.run(names.v) == 5


def test_load_adds_no_operation(run):
    graph = run.names.tf.get_default_graph()
    before = len(graph.get_operations())
    run.names.v.load(5, run.names.two)
    assert len(graph.get_operations()) == before
