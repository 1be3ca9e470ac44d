import pytest


@pytest.mark.parametrize("kind", ["reference", "resource"])
def test_updates_can_be_lost_though_each_assign_takes_the_lock(reference, kind):
    # The last assign writes at least 1; nothing ever adds more than the 400.
    assert 0 <= reference.names.lost[kind] < 400


def test_the_read_is_an_operation_of_its_own(reference):
    ops = reference.names.tf.get_default_graph().get_operations()
    assert [op.get_attr("use_locking") for op in ops if op.name == "Assign"] == [True]
    reads = [op for op in ops if op.type in ("Identity", "ReadVariableOp")]
    writes = [op for op in ops if op.type in ("Assign", "AssignVariableOp")]
    assert reads
    assert not set(reads) & set(writes)
