CPU_0 = "/job:localhost/replica:0/task:0/device:CPU:0"
CPU_1 = "/job:localhost/replica:0/task:0/device:CPU:1"


def test_the_program_builds_no_send_and_no_receive(run):
    assert run.printed["build"] == "sends and receives in the graph: 0\n"


def test_each_device_runs_the_operations_placed_on_it(run):
    assert set(run.names.ran) == {CPU_0, CPU_1}
    assert {"w", "y"} < set(run.names.ran[CPU_0])
    assert run.names.ran[CPU_1] == ["loss"]


def test_the_runtime_adds_the_transfers(run):
    assert run.names.added == {CPU_0: ["_Recv", "_Retval", "_Send"], CPU_1: ["_Recv", "_Send"]}


def test_one_pair_carries_y_over_and_another_carries_loss_back(run):
    sends = {}
    for graph in run.names.metadata.partition_graphs:
        sends.update({node.device: node.input[0] for node in graph.node if node.op == "_Send"})
    assert sends == {CPU_0: "y", CPU_1: "loss"}


def test_the_result_comes_back(run):
    assert "loss: 36.0\n" in run.printed["run"]
