import pytest

RESOURCE_V1 = ("graph", "ResourceVariable", "VarHandleOp", "Merge")
RESOURCE_V2 = ("graph", "ResourceVariable", "VarHandleOp", "StatelessIf")
REFERENCE_V1 = ("graph", "RefVariable", "VariableV2", "Merge")
REFERENCE_V2 = ("graph", "RefVariable", "VariableV2", "StatelessIf")

ROWS = {
    "no switch": ("eager", "ResourceVariable", "no operation", "no operation"),
    "disable_eager_execution": RESOURCE_V2,
    "disable_eager_execution, enable_resource_variables": RESOURCE_V2,
    "disable_eager_execution, disable_resource_variables": REFERENCE_V2,
    "disable_v2_behavior": REFERENCE_V1,
    "disable_v2_behavior, enable_resource_variables": RESOURCE_V1,
    "disable_v2_behavior, enable_control_flow_v2": REFERENCE_V2,
}


@pytest.mark.parametrize("switches", ROWS)
def test_the_switches_give_these_variables_and_this_control_flow(run, switches):
    assert run.names.rows[switches] == ROWS[switches]


def test_the_page_shows_every_setting_and_its_row(run):
    lines = run.printed["table"].splitlines()
    assert lines[0::2] == list(ROWS)
    assert [line.split() for line in lines[1::2]] == [
        " ".join(row).split() for row in ROWS.values()
    ]
