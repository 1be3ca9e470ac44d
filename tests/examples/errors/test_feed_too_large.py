import pytest


def test_a_number_that_the_type_cannot_hold_raises(run):
    for cell, value in [("integer", "3000000000"), ("byte", "256"), ("bool", "2")]:
        said = str(run.raised[cell])
        assert f"Type of feed value {value} with type <class 'int'>" in said
        assert "is not compatible with Tensor type" in said


def test_in_a_list_the_number_wraps_around_without_an_error(run):
    assert run.printed["in_a_list"] == "[-1294967296]\n"


def test_a_larger_type_holds_it(run):
    assert run.printed["larger_type"] == "[3000000000]\n"


def test_the_limits_find_what_does_not_fit(run):
    assert run.printed["check"] == "[256]\n"


def test_a_number_of_numpy_wraps_around_too(run):
    fed = {"user:0": run.names.np.int64(3000000000)}
    assert run.names.sess.run("user:0", fed) == -1294967296


def test_a_negative_number_is_too_small_for_a_type_without_sign(run):
    with pytest.raises(TypeError, match="Type of feed value -1 with type"):
        run.names.sess.run("pixel:0", {"pixel:0": -1})


def test_an_int_for_a_float_is_compared_as_numpy_compares(run):
    np = run.names.np
    with run.names.sess.graph.as_default():
        run.names.tf.placeholder("float32", name="x")
    if np.float32(16777217) != 16777217:
        with pytest.raises(TypeError, match="Type of feed value 16777217"):
            run.names.sess.run("x:0", {"x:0": 16777217})
    else:
        assert run.names.sess.run("x:0", {"x:0": 16777217}) == np.float32(16777216)


def test_true_and_false_are_one_and_zero(run):
    assert run.names.sess.run("training:0", {"training:0": 1})
    assert not run.names.sess.run("training:0", {"training:0": 0})
