def test_an_index_past_the_last_row_raises(run):
    assert "indices[1] = 3 is not in [0, 3)" in str(run.raised["look_up"])


def test_a_negative_index_raises(run):
    assert "indices[0] = -1 is not in [0, 3)" in str(run.raised["update"])


def test_indices_in_range_work(run):
    rows, cleared = "[[1.0], [3.0]]", "[[1.0], [2.0], [0.0]]"
    assert run.printed["in_range"] == f"{rows}\n{cleared}\n"


def test_another_row_stands_for_unknown_indices(run):
    assert run.printed["unknown"] == "[[2.0], [1.0]]\n"
