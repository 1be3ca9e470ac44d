import pytest


def test_an_iterator_is_taken_for_a_number(run):
    assert "float() argument must be a string or a" in str(run.raised["map"])
    assert "not 'map'" in str(run.raised["map"])
    assert "not 'dict_values'" in str(run.raised["values"])


def test_a_list_of_it_can_be_fed(run):
    assert run.printed["list"] == "77.0\n77.0\n"


def test_zip_set_dict_and_generators_raise_the_same(run):
    for value in (zip([1.0]), {1.0}, {"a": 1.0}, (n for n in [1.0])):
        said = rf"float\(\) argument must be a string or a.*'{type(value).__name__}'$"
        with pytest.raises(TypeError, match=said):
            run.names.sess.run("Sum:0", {"x:0": value})


def test_a_range_and_a_tuple_can_be_fed(run):
    assert run.names.sess.run("Sum:0", {"x:0": range(3)}) == 3.0
    assert run.names.sess.run("Sum:0", {"x:0": (1.0, 2.0)}) == 3.0


def test_integers_say_int(run):
    with run.names.sess.graph.as_default():
        run.names.tf.placeholder("int32", name="n")
    with pytest.raises(TypeError, match=r"int\(\) argument must be a string"):
        run.names.sess.run("n:0", {"n:0": map(int, "12")})
