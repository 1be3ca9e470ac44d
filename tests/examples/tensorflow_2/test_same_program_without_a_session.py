def test_the_function_returns_the_same_running_means(run):
    assert run.names.means == [2.0, 3.0, 5.0]


def test_all_tensors_share_one_trace(run):
    assert run.names.one_trace == 1


def test_each_python_number_is_traced_anew(run):
    assert run.names.more_traces == 4
