def test_the_assign_is_built_to_wait_for_the_product(reference):
    assert reference.names.waits_for == ["product"]


def test_the_assign_that_runs_waits_for_the_read_only(reference):
    assert reference.names.ran_after == ["w/read"]


def test_the_product_runs_all_the_same(reference):
    assert "product" in reference.names.nodes
