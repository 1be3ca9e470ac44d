def test_building_adds_operations_and_more_for_a_resource_variable(run):
    added = run.names.added
    assert added["tf.assign(v, 2.0)"] == (2, 3)
    assert added["v + 1.0"] == (2, 3)
    assert added["v < 2.0"] == (2, 3)
    assert added["-v"] == (1, 2)
    assert added["v.read_value()"] == (1, 2)
    assert added["v.value()"] == (0, 1)
    assert added["tf.gradients(v * v, v)"] == (7, 9)


def test_gradients_optimizers_savers_and_initializers_build_too(run):
    added = run.names.added
    assert added["optimizer.minimize(v * v)"] == (13, 15)
    assert added["tf.train.Saver([v])"] == (12, 13)
    assert added["tf.variables_initializer([v])"] == (1, 1)
    assert added["sess.run(tf.report_uninitialized_variables())"] == (32, 32)


def test_running_adds_nothing(run):
    for line in ("sess.run(v)", "v.eval(session=sess)", "v.load(2.0, sess)"):
        assert run.names.added[line] == (0, 0)
