def test_a_loop_variable_cannot_change_its_static_shape(run):
    assert "`shape_invariants` argument" in run.errors["grows"]


def test_it_can_with_a_shape_invariant(run):
    assert run.names.result == [0, 1, 2, 3, 4]
