import pytest
import tensorflow.compat.v1 as tf


def test_minimize_raises_and_names_the_variables_and_the_loss(run):
    message = str(run.raised["minimize"])
    assert "No gradients provided for any variable, check your graph for ops" in message
    assert "between variables [\"<tf.Variable 'w:0'" in message
    assert 'and loss Tensor("Mean:0"' in message


def test_apply_gradients_raises_if_all_gradients_are_none(run):
    assert "No gradients provided for any variable: [" in str(run.raised["apply"])


def test_round_is_where_the_path_ends(run):
    assert run.printed["find"] == (
        "loss has a gradient: True\nguess has a gradient: False\np has a gradient: True\n"
    )


def test_a_loss_without_round_trains(run):
    assert run.printed["fix"] == "the loss went down: True\n"


WITHOUT_A_GRADIENT = {
    "round": tf.round,
    "floor": tf.floor,
    "argmax": lambda v: tf.argmax(v, 0),
    "cast to an integer": lambda v: tf.cast(tf.cast(v, tf.int32), tf.float32),
    "comparison": lambda v: tf.cast(v > 0.5, tf.float32),
    "py_func": lambda v: tf.py_func(lambda a: a * a, [v], tf.float32),
    "another tensor": lambda v: tf.constant(1.0),
}


@pytest.mark.parametrize("name", WITHOUT_A_GRADIENT)
def test_the_gradient_is_none(name):
    with tf.Graph().as_default():
        v = tf.placeholder(tf.float32, [2])
        y = WITHOUT_A_GRADIENT[name](tf.square(v))
        assert tf.gradients(y, v) == [None]


def test_an_integer_variable_gets_no_gradient_from_a_float_loss():
    with tf.Graph().as_default():
        v = tf.Variable(3)
        loss = tf.square(tf.cast(v, tf.float32))
        with pytest.raises(ValueError, match="No gradients provided for any variable"):
            tf.train.GradientDescentOptimizer(1.0).minimize(loss)


def test_one_gradient_is_enough_and_the_other_variable_stays_as_it_is():
    with tf.Graph().as_default(), tf.Session() as sess:
        used, unused = tf.Variable(1.0), tf.Variable(1.0)
        train = tf.train.GradientDescentOptimizer(0.25).minimize(tf.square(used))
        sess.run(tf.global_variables_initializer())
        sess.run(train)
        assert sess.run([used, unused]) == [0.5, 1.0]


def test_an_optimizer_of_keras_says_the_same():
    keras = pytest.importorskip("keras", "3")
    v = keras.Variable(1.0)
    with pytest.raises(ValueError, match=r"No gradients provided for any variable\."):
        keras.optimizers.SGD().apply_gradients([(None, v)])


@pytest.mark.parametrize("is_resource", [False, True])
def test_what_is_assigned_gets_no_gradient(is_resource):
    with tf.Graph().as_default():
        v, w = (tf.Variable(number, use_resource=is_resource) for number in (3.0, 2.0))
        of_v, of_w = tf.gradients(tf.square(tf.assign(v, 2.0 * w)), [v, w])
        assert of_w is None
        assert (of_v is not None) is is_resource
