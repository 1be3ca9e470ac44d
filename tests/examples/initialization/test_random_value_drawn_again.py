def test_one_run_draws_the_value_once(run):
    assert run.names.first_v == run.names.first_copy


def test_two_runs_draw_twice(run):
    assert run.names.then_v != run.names.then_copy
