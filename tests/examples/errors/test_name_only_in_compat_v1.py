def test_tensorflow_2_has_none_of_the_names(run):
    for cell, name in [
        ("session", "Session"),
        ("graph", "reset_default_graph"),
        ("placeholder", "placeholder"),
        ("variable", "get_variable"),
    ]:
        assert str(run.raised[cell]) == f"module 'tensorflow' has no attribute '{name}'"


def test_the_program_runs_with_the_names_of_compat_v1(run):
    assert run.printed["compat_v1"] == "6.0\n"


def test_the_listed_names_are_only_in_compat_v1(run):
    assert run.names.only_v1 == run.names.NAMES
