def test_the_import_leaves_eager_mode_on(run):
    assert run.printed["assign"].splitlines()[0].split() == ["executing", "eagerly:", "True"]


def test_the_variable_is_a_resource_variable(run):
    assert type(run.names.v).__name__ == "ResourceVariable"


def test_assign_of_compat_v1_changes_an_eager_variable_at_once(run):
    assert run.names.after == 10


def test_the_initializer_is_nothing_and_resets_nothing(run):
    assert run.names.init is None
    assert run.names.after_init == 10
