def test_each_step_takes_the_rate_that_is_fed(run):
    assert run.names.values == [4.0, 3.0, 0.0]


def test_the_steps_ran_on_a_finalized_graph(run):
    assert run.names.sess.graph.finalized
