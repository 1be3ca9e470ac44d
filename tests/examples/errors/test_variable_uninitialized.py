RESOURCE_RAISES = {"add": "NotFoundError", "train": "InternalError"}


def test_a_read_of_a_reference_variable_without_a_value_raises(reference):
    said = "Attempting to use uninitialized value v\n"
    assert said in str(reference.raised["read"])
    assert said in str(reference.raised["add"])


def test_a_read_of_a_resource_variable_without_a_value_raises(resource):
    assert "uninitialized" in str(resource.raised["read"])
    assert "Container localhost does not exist." in str(resource.raised["add"])
    assert "Could not find resource: localhost/v" in str(resource.raised["add"])


def test_an_initializer_does_not_cover_what_is_made_after_it(run):
    assert run.printed["early_init"] == "3.0\n"
    assert "train" in run.raised


def test_the_slot_of_an_optimizer_is_a_variable(reference, resource):
    said = "Attempting to use uninitialized value v/Momentum"
    assert said in str(reference.raised["train"])
    assert "Invalid variable reference" in str(resource.raised["train"])


def test_training_works_after_an_initializer_made_last(run):
    assert run.printed["initialize"] == "[0.9 1.9]\n"


def test_the_initializer_undoes_what_was_trained(run):
    tf = run.names.tf
    with tf.Graph().as_default(), tf.Session() as sess:
        v, w = tf.Variable(1.0), tf.Variable(2.0)
        sess.run(v.initializer)
        sess.run(tf.assign(v, 5.0))
        sess.run(tf.global_variables_initializer())
        assert sess.run([v, w]) == [1.0, 2.0]


def test_another_session_has_no_values(run):
    assert run.printed["report"] == ("this session: []\na new session: [b'v' b'v/Momentum']\n")


def test_a_restored_checkpoint_gives_the_values(run, tmp_path):
    tf, sess = run.names.tf, run.names.sess
    with sess.graph.as_default():
        saver = tf.train.Saver()
        path = saver.save(sess, str(tmp_path / "model"))
        with tf.Session() as other:
            saver.restore(other, path)
            assert list(other.run(run.names.names)) == []
