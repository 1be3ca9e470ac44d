import pytest
import tensorflow as tf

WORDS = (
    "tf.function only supports singleton tf.Variables created on the first call",
    "tf.function-decorated function tried to create variables on non-first call",
)


def test_a_variable_made_at_each_trace_raises_at_the_first_call(run):
    assert str(run.raised["call"]).startswith(WORDS)


def test_a_variable_made_outside_works(run):
    assert run.printed["outside"] == "3.0\n"


def test_a_variable_made_once_inside_works(run):
    assert run.printed["module"] == "3.0 3.0\n"


def test_a_second_module_makes_its_variable_at_a_later_call(run):
    assert str(run.raised["second_module"]).startswith(WORDS)


def test_a_function_for_each_module_works(run):
    assert run.printed["function_each"] == "3.0\n"


def test_calling_the_module_once_before_works_too(run):
    third = run.names.AddBias()
    third(run.names.x)
    assert run.names.apply(third, run.names.x).numpy() == 3.0


def test_without_the_function_a_new_variable_is_made_at_each_call():
    made = []

    def add_new_bias(x):
        made.append(tf.Variable(1.0))
        return x + made[-1]

    assert [float(add_new_bias(2.0)), float(add_new_bias(2.0))] == [3.0, 3.0]
    assert len(made) == 2


def test_with_autograph_the_message_begins_with_the_traceback():
    @tf.function
    def add_new_bias(x):
        return x + tf.Variable(1.0)

    with pytest.raises(ValueError, match=r"in (user|converted) code"):
        add_new_bias(2.0)


def test_the_first_call_traces_the_function_twice():
    traces = []

    @tf.function(autograph=False)
    def lazy(x):
        traces.append("trace")
        if len(traces) == 1:
            lazy.v = tf.Variable(1.0)
        return x + lazy.v

    assert float(lazy(tf.constant(2.0))) == 3.0
    assert len(traces) == 2
