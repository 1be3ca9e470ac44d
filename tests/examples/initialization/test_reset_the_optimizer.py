def test_the_optimizer_lists_all_that_it_made(run):
    assert run.names.names == ["beta1_power", "beta2_power", "w/Adam", "w/Adam_1"]


def test_only_the_optimizer_is_reset(run):
    assert run.names.m_after == 0.0
    assert run.names.w_after == run.names.trained != 5.0
