def test_a_condition_in_a_function_without_autograph_raises(run):
    assert "`tf.Tensor` as a Python `bool` is not allowed" in str(run.raised["call"])


def test_with_autograph_the_condition_works(run):
    assert run.printed["autograph"] == "0.1\n"
