import pytest


@pytest.mark.parametrize("kind", ["reference", "resource"])
def test_the_initializer_raises_or_works(reference, kind):
    assert 0 <= reference.names.raised[kind] <= 30


def test_no_initializer_waits_for_another(reference):
    # The loop left the resource variables behind.
    names = reference.names
    for earlier, later in [(names.a, names.b), (names.b, names.c)]:
        todo, before = [later.initializer], set()
        while todo:
            op = todo.pop()
            before.add(op)
            todo += [tensor.op for tensor in op.inputs] + list(op.control_inputs)
        assert earlier.op in before
        assert earlier.initializer not in before
