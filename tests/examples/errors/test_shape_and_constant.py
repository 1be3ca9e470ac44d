import numpy as np


def test_a_value_and_a_shape_together_raise(run):
    said = "If initializer is a constant, do not specify shape."
    assert said in str(run.raised["build"])


def test_an_initializer_fills_the_shape(run):
    assert run.printed["initializer"] == "[0.5 0.5 0.5]\n"


def test_a_value_alone_gives_the_shape(run):
    assert run.printed["value"] == "[0.5 1.5]\n"


def test_a_number_alone_makes_a_scalar(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        assert tf.get_variable("b", initializer=0.5).shape.as_list() == []


def test_an_initializer_is_made_from_an_array(run):
    tf = run.names.tf
    values = [[1.0, 2.0], [3.0, 4.0]]
    with tf.Graph().as_default(), tf.Session() as sess:
        w = tf.get_variable("w", [2, 2], initializer=tf.constant_initializer(np.array(values)))
        sess.run(w.initializer)
        assert sess.run(w).tolist() == values
