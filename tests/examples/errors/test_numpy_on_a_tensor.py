import numpy as np


def test_numpy_functions_and_conversions_raise(run):
    for cell in ("call", "convert"):
        assert "Cannot convert a symbolic" in str(run.raised[cell])
        assert "(mul:0) to a numpy array" in str(run.raised[cell])


def test_the_operation_of_tensorflow_computes_it_in_the_run(run):
    assert run.printed["tensorflow"] == "4.0\n"


def test_what_a_run_returns_is_a_numpy_array(run):
    assert run.printed["after_the_run"] == "ndarray 4.0\n"
    assert isinstance(run.names.value, np.ndarray)


def test_operators_take_an_array_and_give_a_tensor(run):
    with run.names.x.graph.as_default():
        product = run.names.x * np.ones(3, np.float32)
        other_way_round = np.ones(3, np.float32) * run.names.x
    assert product.op.type == other_way_round.op.type == "Mul"
