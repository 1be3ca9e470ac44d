import pytest


def test_the_second_step_fetches_the_number_of_the_first(run):
    assert run.printed["run"] == "0 5.0\n"
    said = str(run.raised["run"])
    assert "has invalid type" in said
    assert "must be a string or Tensor" in said
    assert "Can not convert a float32 into a Tensor or Operation." in said


def test_the_values_of_a_dict_are_no_list(run):
    assert "Can not convert a dict_values into a Tensor" in str(run.raised["values"])


def test_with_two_names_each_step_works(run):
    assert run.printed["two_names"] == "0 5.0\n1 5.0\n"


def test_a_list_is_a_fetch(run):
    assert run.printed["list"] == "3.0 1.0\n"


def test_the_message_names_the_type(run):
    tf = run.names.tf
    wrong = {
        "function": tf.global_variables_initializer,
        "generator": (name for name in ["x:0"]),
        "set": {"x:0"},
        "GradientDescentOptimizer": tf.train.GradientDescentOptimizer(0.1),
        "Iterator": _iterator(run),
        "Saver": tf.train.Saver({"v": _variable(run)}),
    }
    for name, fetch in wrong.items():
        with pytest.raises(TypeError, match=f"Can not convert a {name} into a Tensor"):
            run.names.sess.run(fetch)


def _iterator(run):
    tf = run.names.tf
    with run.names.sess.graph.as_default():
        return tf.data.make_initializable_iterator(tf.data.Dataset.range(3))


def _variable(run):
    with run.names.sess.graph.as_default():
        return run.names.tf.Variable(1.0, name="v")


def test_a_dict_of_tensors_is_a_fetch(run):
    assert run.names.sess.run({"a": "Const:0"}).keys() == {"a"}
