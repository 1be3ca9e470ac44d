def test_reuse_needs_a_scope_with_a_name(run):
    said = "reuse=True cannot be used without a name_or_scope"
    assert said in str(run.raised["reuse"])


def test_the_scope_object_names_the_scope(run):
    assert run.printed["named"] == "True layer/w:0\n"


def test_a_default_name_makes_a_new_scope_each_time(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        names = []
        for _ in range(2):
            with tf.variable_scope(None, default_name="layer"):
                names.append(tf.get_variable("w", []).name)
    assert names == ["layer/w:0", "layer_1/w:0"]
