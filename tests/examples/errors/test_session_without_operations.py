def test_a_session_of_an_empty_graph_does_not_run(run):
    said = " ".join(str(run.raised["run"]).split())
    assert said == ("The Session graph is empty. Add operations to the graph before calling run().")


def test_the_session_runs_what_is_built_in_its_graph_later(run):
    assert run.printed["build_in_it"] == "2\n"


def test_one_operation_is_enough_for_the_other_error(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        foreign = tf.constant(2)
    try:
        run.names.sess.run(foreign)
    except ValueError as error:
        message = str(error)
    assert "is not an element of this graph" in message
