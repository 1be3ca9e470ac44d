import pytest


def v_after(run, cell):
    lines = run.printed[cell].splitlines()
    return {label: int(value) for label, value in (line.split(":") for line in lines)}


@pytest.mark.parametrize("fetch", ["unrelated", "v", "doubled"])
def test_a_run_of_other_operations_leaves_the_variable_alone(run, fetch):
    assert v_after(run, "not_executed")[fetch] == 5


@pytest.mark.parametrize("fetch", ["assign", "assign.op", "[unrelated, assign]"])
def test_fetching_the_assign_executes_it(run, fetch):
    assert v_after(run, "executed")[fetch] == 10


def test_fetching_what_takes_its_output_executes_it(run):
    assert v_after(run, "executed")["plus_one"] == 10


def test_fetching_what_has_it_as_a_control_input_executes_it(run):
    assert run.names.done.control_inputs == [run.names.assign.op]
    assert v_after(run, "executed")["done"] == 10


def test_reading_the_variable_does_not_depend_on_the_assign(run):
    assert run.names.assign.op not in ancestors(run.names.doubled.op)
    assert run.names.assign.op in ancestors(run.names.plus_one.op)


def ancestors(op):
    found = set()
    waiting = [op]
    while waiting:
        op = waiting.pop()
        found.add(op)
        waiting += [tensor.op for tensor in op.inputs if tensor.op not in found]
        waiting += [other for other in op.control_inputs if other not in found]
    return found
