PS = "/job:ps/replica:0/task:0/device:CPU:0"
WORKER = "/job:worker/replica:0/task:0/device:CPU:0"


def test_the_result_comes_back(run):
    assert run.names.result == 9.0


def test_the_program_builds_no_send_and_no_receive(run):
    types = {op.type for op in run.names.y.graph.get_operations()}
    assert not types & {"_Send", "_Recv"}


def test_the_parameter_server_gets_the_variable_and_a_send(reference, resource):
    assert reference.names.parts[PS] == ["Identity", "VariableV2", "_Send"]
    assert resource.names.parts[PS] == ["ReadVariableOp", "VarHandleOp", "_Send"]


def test_the_worker_gets_the_square_a_receive_and_a_send(run):
    assert run.names.parts[WORKER] == ["Square", "_Recv", "_Send"]
    assert set(run.names.parts) == {PS, WORKER}
