def test_plus_binds_the_name_to_a_tensor(run):
    assert "EagerTensor of value 2" in run.printed["rebind"]


def test_plus_leaves_the_variable_alone(run):
    assert run.printed["rebind"].endswith("the variable: 1\n")


def test_in_place_plus_raises_and_names_the_ways_out(run):
    error = run.errors["in_place"]
    assert error.startswith("RuntimeError: `variable += value` with `tf.Variable`s is not supp")
    assert "variable.assign_add(value)" in error
    assert "out = variable + value" in error


def test_assign_add_changes_the_variable(run):
    assert run.names.v is run.names.same_variable
    assert run.names.v.numpy() == 2
