def test_printing_the_variable_shows_its_type_and_no_value(run):
    [first, _] = run.printed["run"].splitlines()
    assert "<tf.Variable 'v:0' shape=() dtype=int32" in first
    assert "10" not in first


def test_a_run_gives_the_value(run):
    assert run.names.value == 10
    assert run.printed["run"].splitlines()[1] == "print(sess.run(v)): 10"
