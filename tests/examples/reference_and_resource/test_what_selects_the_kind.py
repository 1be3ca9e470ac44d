import pytest


@pytest.mark.parametrize(
    ("switch", "kind"),
    [
        ("disable_resource_variables", "RefVariable"),
        ("enable_resource_variables", "ResourceVariable"),
    ],
)
def test_the_switch_selects_where_nothing_else_does(run, switch, kind):
    assert run.names.kinds[switch, None, None] == {kind}


@pytest.mark.parametrize("switch", ["disable_resource_variables", "enable_resource_variables"])
def test_the_scope_beats_the_switch(run, switch):
    assert run.names.kinds[switch, True, None] == {"ResourceVariable"}
    assert run.names.kinds[switch, False, None] == {"RefVariable"}


@pytest.mark.parametrize("switch", ["disable_resource_variables", "enable_resource_variables"])
def test_the_argument_beats_the_scope(run, switch):
    assert run.names.kinds[switch, False, True] == {"ResourceVariable"}
