"""A reused variable keeps the shape and the type that it was made with."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def layer(x, name):
    with tf.variable_scope(name, reuse=tf.AUTO_REUSE):
        w = tf.get_variable("w", [x.shape[1], 1], x.dtype)
        return tf.matmul(x, w)


train = layer(tf.zeros([8, 4]), "layer")

# %% shape raises="ValueError"
test = layer(tf.zeros([8, 3]), "layer")

# %% dtype raises="ValueError"
test = layer(tf.zeros([8, 4], tf.float64), "layer")

# %% same
test = layer(tf.zeros([2, 4]), "layer")
print(test.shape, len(tf.global_variables()))

# %% other
other = layer(tf.zeros([8, 3]), "other_layer")
print([v.name for v in tf.global_variables()])
