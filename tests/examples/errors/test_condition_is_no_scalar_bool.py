import pytest


def test_a_number_is_no_condition(run):
    message = str(run.raised["number"])
    assert "Input 'pred' of 'Switch' Op has type int32" in message
    assert "does not match expected type of bool" in message


def test_a_vector_is_refused_when_its_shape_is_known(run):
    assert "Shape must be rank 0 but is rank 1 for" in str(run.raised["vector"])
    assert "cond_1/Switch" in str(run.raised["vector"])


def test_and_in_the_run_when_it_is_not(run):
    message = str(run.raised["run"])
    assert "The second input must be a scalar, but it has shape [2]" in message


def test_a_loop_condition_is_no_number_either(run):
    assert "Input 'input' of 'LoopCond' Op has type int32" in str(run.raised["loop"])


def test_a_comparison_works(run):
    assert run.printed["compare"] == "1\n"


def test_reduce_all_makes_one_bool_of_many(run):
    assert run.printed["all_of_them"] == "2\n"


def test_where_decides_for_each_element(run):
    assert run.printed["each"] == "[3. 0.]\n"


def test_one_element_of_unknown_shape_must_be_a_scalar(run):
    assert run.names.sess.run("cond_2/Merge:0", {"values:0": 3.0}) == 1


def test_the_conditional_of_tensorflow_2_refuses_a_number_in_the_run(run):
    tf = run.names.tf
    tf.enable_control_flow_v2()
    with tf.Graph().as_default(), tf.Session() as sess:
        y = tf.cond(tf.placeholder_with_default(3, []), lambda: 1, lambda: 2)
        with pytest.raises(tf.errors.InvalidArgumentError, match="passed int32 expected bool"):
            sess.run(y)
