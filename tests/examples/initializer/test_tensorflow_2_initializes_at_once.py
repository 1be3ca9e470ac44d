def test_variable_has_its_value_at_once(run):
    assert run.names.at_once == 5


def test_v1_initializer_makes_nothing_and_resets_nothing(run):
    assert run.names.init is None
    assert run.names.after_init == 6


def test_tensorflow_2_has_no_initializer_function(run):
    assert run.printed["eager"].endswith("tf has the initializer:  False\n")


def test_variable_works_in_a_tf_function(run):
    assert run.names.returned == 14
