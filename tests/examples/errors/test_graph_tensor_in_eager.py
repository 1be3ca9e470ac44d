import pytest
import tensorflow.compat.v1 as tf

SAID = "is out of scope and cannot be used here"


def test_a_tensor_of_a_graph_has_no_value_outside_its_block(run):
    said = str(run.raised["outside"])
    assert said.startswith(f"<tf.Tensor 'Const:0' shape=() dtype=float32> {SAID}")
    assert "was defined here" in said
    assert said.endswith("which is out of scope.")


def test_a_tensor_that_a_function_keeps_has_none_either(run):
    assert str(run.raised["leaked"]).startswith(
        f"<tf.Tensor 'mul:0' shape=() dtype=float32> {SAID}"
    )


def test_a_session_of_its_graph_runs_it(run):
    assert run.printed["session"] == "4.0\n"


def test_what_a_function_returns_or_keeps_in_a_variable_is_a_value(run):
    assert run.printed["returned"] == "7.0\n"
    assert run.printed["variable"] == "7.0\n"


def test_the_function_appends_once(run):
    assert run.names.double(run.names.tf.constant(5.0)).numpy() == 10.0
    assert len(run.names.kept) == 1


def test_placeholders_and_variables_of_a_graph_are_refused_too():
    with tf.Graph().as_default():
        graph_tensors = [tf.placeholder(tf.float32, []), tf.Variable(2.0)]
    for tensor in graph_tensors:
        with pytest.raises(TypeError, match=SAID):
            tensor + 1.0


def test_a_second_function_refuses_it_in_the_same_words(run):
    for tensor in (run.names.x, run.names.kept[0]):
        second = tf.function(tf.square)
        with pytest.raises(TypeError, match=SAID):
            second(tensor)


@pytest.mark.parametrize("name", ["x", "leaked"])
def test_a_second_function_that_finds_it_refuses_it_too(run, name):
    found = {"x": run.names.x, "leaked": run.names.kept[0]}

    @tf.function
    def second():
        return found[name] + 1.0

    with pytest.raises(TypeError, match=SAID):
        second()


def test_an_attribute_keeps_a_tensor_like_a_list():
    class Model:
        @tf.function
        def __call__(self, value):
            self.doubled = 2.0 * value
            return self.doubled

    model = Model()
    model(tf.constant(3.0))
    with pytest.raises(TypeError, match=SAID):
        model.doubled + 1.0
