def test_eager_lines_take_effect_in_order(run):
    assert run.names.eager == 110


def test_a_function_keeps_the_order_in_every_call(run):
    assert run.names.outcomes == {110}
