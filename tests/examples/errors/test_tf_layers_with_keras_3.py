import tensorflow as tf


def test_tensorflow_2_has_no_layers(run):
    assert str(run.raised["layers"]) == "module 'tensorflow' has no attribute 'layers'"


def test_compat_v1_has_neither_layers_nor_rnn_cells_with_keras_3(run):
    assert str(run.raised["compat_v1"]) == "`dense` is not available with Keras 3."
    assert str(run.raised["rnn_cell"]) == "`BasicLSTMCell` is not available with Keras 3."


def test_a_keras_layer_takes_a_tensor_in_eager_mode(run):
    assert run.printed["keras"] == "[[3.]\n [3.]]\n"


def test_a_keras_layer_takes_a_placeholder_and_trains_in_a_session(run):
    assert run.printed["session"] == "[[6.]]\n[[5.]]\n"


def test_its_variables_are_in_the_collections_of_tensorflow_1(run):
    with run.names.x.graph.as_default():
        trainable = [v.name for v in tf.compat.v1.trainable_variables()]
    assert trainable == ["dense/kernel:0", "dense/bias:0"]


def test_one_layer_object_called_twice_shares_its_variables(run):
    assert run.printed["reuse"] == "new variables: 0\n"


def test_the_keras_layers_of_the_table_are_there(run):
    for name in ["Conv2D", "MaxPooling2D", "Flatten", "Dropout", "BatchNormalization", "LSTMCell"]:
        assert hasattr(tf.keras.layers, name)


def test_a_keras_batch_normalization_leaves_update_ops_empty(run):
    with tf.Graph().as_default() as graph:
        x = tf.compat.v1.placeholder(tf.float32, [None, 3])
        tf.keras.layers.BatchNormalization()(x, training=True)
        assert graph.get_collection(tf.compat.v1.GraphKeys.UPDATE_OPS) == []
