def test_assign_changes_the_variable_at_once(run):
    assert run.printed["eager"] == "before: 5\nafter:  10\n"


def test_a_function_executes_an_assign_that_its_result_does_not_use(run):
    assert run.printed["function"] == "double(): 21\nv:        20\n"


def test_compat_assign_is_eager_too(run):
    assert run.printed["compat"] == "v: 30\n"


def test_a_sum_still_leaves_the_variable_alone(run):
    assert run.printed["rebind"] == "w: 31  v: 30\n"


def test_tf_assign_is_gone(run):
    assert run.errors["gone"] == "AttributeError: module 'tensorflow' has no attribute 'assign'"
    assert run.names.v.numpy() == 30
