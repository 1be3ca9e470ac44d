import pytest


def test_a_second_variable_of_the_same_name_raises(run):
    said = "Variable w already exists, disallowed. Did you mean to set reuse=True or"
    assert said in str(run.raised["twice"])


def test_on_a_reference_variable_the_message_goes_on(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        tf.get_variable("w", [], use_resource=False)
        with pytest.raises(ValueError, match='Originally defined at:\n\n  File "'):
            tf.get_variable("w", [], use_resource=False)


def test_auto_reuse_makes_one_variable_for_both(run):
    assert run.printed["share"] == "['w:0', 'shared/w:0']\n"


def test_another_scope_makes_another_variable(run):
    assert run.printed["apart"] == "['w:0', 'shared/w:0', 'second/w:0']\n"


def test_a_new_graph_has_none_of_the_names(run):
    assert run.printed["again"] == "['w:0']\n"


def test_tf_variable_numbers_the_names_instead(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        made = [tf.Variable(0.0, name="w", use_resource=True) for _ in range(2)]
    assert [v.name for v in made] == ["w:0", "w_1:0"]


def test_a_session_does_not_clear_the_names(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        with tf.Session():
            tf.get_variable("w", [])
        with tf.Session(), pytest.raises(ValueError, match="already exists"):
            tf.get_variable("w", [])


def test_an_old_session_runs_the_old_graph(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        tf.constant(0.0)
        sess = tf.Session()
    with tf.Graph().as_default():
        initializer = tf.get_variable("w", []).initializer
    with pytest.raises(ValueError, match="not an element of this graph"):
        sess.run(initializer)


def test_the_current_scope_can_reuse_without_a_new_name(run):
    tf = run.names.tf
    scope = tf.variable_scope
    with tf.Graph().as_default(), scope(tf.get_variable_scope(), reuse=tf.AUTO_REUSE):
        made = [tf.get_variable("w", []) for _ in range(2)]
    assert made[0] is made[1]
    assert made[0].name == "w:0"
