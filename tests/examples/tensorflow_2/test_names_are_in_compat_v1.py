def test_tensorflow_2_has_no_session(run):
    assert run.errors["session"] == (
        "AttributeError: module 'tensorflow' has no attribute 'Session'"
    )


def test_the_names_of_sessions_and_assigns_are_only_in_compat_v1(run):
    only_v1 = [name for name, where in run.names.there.items() if where == (False, True)]
    assert only_v1 == [
        "Session",
        "assign",
        "placeholder",
        "global_variables_initializer",
        "get_variable",
    ]


def test_control_dependencies_and_variable_are_in_both(run):
    assert run.names.there["control_dependencies"] == (True, True)
    assert run.names.there["Variable"] == (True, True)


def test_contrib_is_in_neither(run):
    assert run.names.there["contrib"] == (False, False)
