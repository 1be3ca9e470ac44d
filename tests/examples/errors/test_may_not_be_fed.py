def test_a_constant_that_set_a_static_shape_may_not_be_fed(run):
    assert run.printed["build"] == "(1, 2, 2, 1)\n"
    assert "size:0" in str(run.raised["run"])
    assert "may not be fed." in str(run.raised["run"])


def test_a_tensor_of_a_loop_may_not_be_fed(run):
    assert "while/next:0" in str(run.raised["loop"])
    assert "may not be fed." in str(run.raised["loop"])


def test_a_placeholder_leaves_the_size_open(run):
    assert run.printed["placeholder"] == "(1, ?, ?, 1)\n(1, 2, 2, 1) (1, 4, 4, 1)\n"


def test_the_input_of_a_loop_can_be_fed(run):
    assert run.printed["loop_input"] == "4 3\n"


def test_other_constants_can_be_fed(run):
    tf = run.names.tf
    with run.names.sess.graph.as_default():
        c = tf.constant(2.0, name="c")
        tf.multiply(c, 3.0, name="tripled")
        assert run.names.sess.graph.is_feedable(c)
        assert not run.names.sess.graph.is_feedable(run.names.in_the_loop[0])
    assert run.names.sess.run("tripled:0", {"c:0": 4.0}) == 12.0
