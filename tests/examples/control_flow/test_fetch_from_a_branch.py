def test_a_tensor_made_in_a_branch_is_not_fetchable(run):
    assert "has been marked as not fetchable" in run.errors["fetch"]


def test_what_cond_returns_is_fetchable(run):
    assert run.names.value == 10
