import pytest


@pytest.mark.parametrize("kind", ["reference", "resource"])
def test_the_loss_is_old_and_the_metric_is_old_or_new(reference, kind):
    assert len(reference.names.pairs[kind]) == 300
    assert set(reference.names.pairs[kind]) <= {(1.0, 20.0), (1.0, 10.0)}
