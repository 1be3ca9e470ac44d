import pytest
import tensorflow.compat.v1 as tf


def test_a_python_loop_over_a_tensor_raises(run):
    assert "terating over" in str(run.raised["loop"])
    assert "`tf.Tensor` is not allowed" in str(run.raised["loop"])


def test_list_and_unpacking_iterate_too(run):
    with run.names.rows.graph.as_default():
        with pytest.raises(TypeError, match="terating over"):
            list(run.names.rows)
        with pytest.raises(TypeError, match="terating over"):
            _, _, _ = run.names.rows


def test_a_variable_cannot_be_iterated_over_either():
    for use_resource in (False, True):
        with tf.Graph().as_default():
            weights = tf.get_variable("weights", [2], use_resource=use_resource)
            with pytest.raises(
                TypeError, match=r"terating over|'Variable' object is not iterable."
            ):
                list(weights)


def test_an_operation_with_an_axis_needs_no_loop(run):
    assert run.printed["whole"] == "[ 5.  1. 10.]\n"


def test_unstack_makes_a_list_of_rows_where_their_number_is_known(run):
    assert run.printed["unstack"] == "[ 5.  1. 10.]\n"


def test_unstack_refuses_an_unknown_number_of_rows(run):
    assert "Cannot infer" in str(run.raised["unknown"])


def test_map_fn_goes_through_an_unknown_number_of_rows(run):
    assert run.names.some.shape.as_list() == [None, 2]
    assert run.printed["map"] == "[5. 1.]\n"


def test_map_fn_calls_its_function_once():
    rows = []

    def note(row):
        rows.append(row)
        return row

    with tf.Graph().as_default():
        tf.map_fn(note, tf.zeros([3, 2]))
    assert len(rows) == 1


def test_a_function_turns_a_for_statement_into_a_loop_and_no_comprehension(run):
    @tf.function
    def total(rows):
        norms = tf.constant(0.0)
        for row in rows:
            norms += tf.norm(row)
        return norms

    @tf.function
    def comprehension(rows):
        return [tf.norm(row) for row in rows]

    @tf.function
    def unpack(rows):
        first, _ = rows
        return first

    with tf.Graph().as_default(), tf.Session() as sess:
        rows = tf.placeholder(tf.float32, [None, 2], name="rows")
        summed = total(rows)
        assert sess.run(summed.name, {"rows:0": [[3.0, 4.0], [6.0, 8.0]]}) == 15.0
        for function in (comprehension, unpack):
            with pytest.raises(TypeError, match="terating over"):
                function(rows)
