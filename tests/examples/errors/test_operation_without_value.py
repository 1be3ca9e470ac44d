import pytest


def test_an_operation_is_no_tensor(run):
    assert "convert Operation 'GradientDescent' to Tensor" in str(run.raised["identity"])


def test_an_operation_has_no_arithmetic_and_no_eval(run):
    said = "unsupported operand type(s) for *: 'Operation' and 'float'"
    assert said in str(run.raised["arithmetic"])
    assert "'Operation' object has no attribute 'eval'" in str(run.raised["evaluate"])


def test_its_result_is_none(run):
    said = "unsupported operand type(s) for *: 'NoneType' and 'float'"
    assert said in str(run.raised["result"])


def test_the_step_was_executed_all_the_same(run):
    # from 1 the step in the cell `result` gives 0.5, the next one 0.25
    assert run.printed["run_and_read"] == "0.25\n"


def test_a_read_that_waits_for_the_step_gives_the_new_value(run):
    assert run.printed["read_after"] == "0.125\n"


def test_unpacking_the_result_of_one_operation_raises(run):
    with pytest.raises(TypeError, match="cannot unpack non-iterable NoneType object"):
        _, _loss = run.names.sess.run("GradientDescent")


def test_groups_and_initializers_are_such_operations(run):
    tf = run.names.tf
    with run.names.sess.graph.as_default():
        for made in (tf.group(), tf.no_op(), tf.global_variables_initializer()):
            assert made.outputs == []


def test_the_operation_of_a_tensor_is_no_tensor_either(run):
    tf = run.names.tf
    with run.names.sess.graph.as_default():
        x = tf.constant(1.0)
        with pytest.raises(TypeError, match=f"convert Operation '{x.op.name}' to Tensor"):
            tf.identity(x.op)


def test_variables_have_eval(run):
    with run.names.sess.graph.as_default():
        v = run.names.tf.Variable(2.0, name="v")
    v.initializer.run(session=run.names.sess)
    assert v.eval(session=run.names.sess) == 2.0


def test_an_assign_has_a_value(run):
    tf = run.names.tf
    with run.names.sess.graph.as_default():
        value = tf.multiply(tf.assign(run.names.w, 3.0), 2.0)
    assert run.names.sess.run(value.name) == 6.0
