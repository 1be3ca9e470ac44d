def test_reuse_with_another_shape_raises(run):
    said = "Trying to share variable layer/w, but specified shape (3, 1) and found"
    assert said in str(run.raised["shape"])


def test_reuse_with_another_type_raises(run):
    said = "Trying to share variable layer/w, but specified dtype float64 and found"
    assert said in str(run.raised["dtype"])


def test_another_batch_size_does_not_change_the_weights(run):
    assert run.printed["same"] == "(2, 1) 1\n"


def test_another_scope_makes_another_variable(run):
    assert run.printed["other"] == "['layer/w:0', 'other_layer/w:0']\n"
