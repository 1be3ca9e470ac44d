import pytest


def test_a_longer_value_is_refused_while_building(reference, resource):
    said = "Dimension 0 in both shapes must be equal, but are 2 and 3."
    assert said in str(reference.raised["longer"])
    assert "(2,)" in str(resource.raised["longer"])
    assert "(3,)" in str(resource.raised["longer"])


def test_a_scalar_is_not_broadcast(reference, resource):
    said = "Shapes must be equal rank, but are 1 and 0"
    assert said in str(reference.raised["scalar"])
    assert "()" in str(resource.raised["scalar"])


def test_a_value_of_the_same_shape_is_assigned(run):
    assert run.printed["same_shape"] == "[3. 4.]\n[0. 0.]\n"


def test_a_variable_made_without_a_fixed_shape_takes_any(run):
    assert run.printed["any_shape"] == "[1. 2. 3.]\n"


def test_validate_shape_false_works_on_reference_variables_only(run):
    tf = run.names.tf
    with tf.Graph().as_default(), tf.Session() as sess:
        v = tf.Variable([1.0, 2.0], use_resource=False)
        longer = tf.assign(v, [1.0, 2.0, 3.0], validate_shape=False)
        assert list(sess.run(longer)) == [1.0, 2.0, 3.0]
        r = tf.Variable([1.0, 2.0], use_resource=True)
        with pytest.raises(ValueError, match="incompatible"):
            tf.assign(r, [1.0, 2.0, 3.0], validate_shape=False)


def test_a_checkpoint_of_another_size_says_the_same(run, tmp_path):
    tf = run.names.tf
    with tf.Graph().as_default(), tf.Session() as sess:
        v = tf.Variable([1.0, 2.0], name="v", use_resource=False)
        sess.run(v.initializer)
        path = tf.train.Saver([v]).save(sess, str(tmp_path / "model"))
    with tf.Graph().as_default(), tf.Session() as sess:
        v = tf.Variable([1.0, 2.0, 3.0], name="v", use_resource=False)
        saver = tf.train.Saver([v])
        said = r"lhs shape= \[3\] rhs shape= \[2\](.|\n)*save/Assign"
        with pytest.raises(tf.errors.InvalidArgumentError, match=said):
            saver.restore(sess, path)
