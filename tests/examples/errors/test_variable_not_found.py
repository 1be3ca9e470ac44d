import pytest


def test_reuse_does_not_find_what_tf_variable_made(run):
    said = "Variable model/w does not exist, or was not created with tf.get_variable()."
    assert said in str(run.raised["reuse"])
    assert run.names.made_by_class.name == "model/w:0"


def test_reuse_finds_what_get_variable_made(run):
    assert run.printed["first"] == "True\n"


def test_auto_reuse_makes_or_finds(run):
    assert run.printed["auto_reuse"] == "True head/w:0\n"


def test_the_scope_is_part_of_the_name(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        with tf.variable_scope("a"):
            tf.get_variable("w", [])
        said = "Variable b/w does not exist"
        scope = tf.variable_scope("b", reuse=True)
        with scope, pytest.raises(ValueError, match=said):
            tf.get_variable("w", [])


def test_reuse_is_inherited_by_inner_scopes(run):
    tf = run.names.tf
    scope = tf.variable_scope
    with tf.Graph().as_default(), scope("a", reuse=True), scope("b") as inner:
        assert inner.reuse is True


def test_auto_reuse_makes_a_second_variable_where_the_name_is_wrong(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        for name in ("net", "nte"):
            with tf.variable_scope(name, reuse=tf.AUTO_REUSE):
                tf.get_variable("w", [])
        assert [v.op.name for v in tf.global_variables()] == ["net/w", "nte/w"]
