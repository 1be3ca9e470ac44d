"""The arguments of `tf.get_variable` mean something else to `tf.Variable`."""

# %% keyword raises="ValueError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable("w", shape=[2], initializer=tf.zeros_initializer())

# %% get_variable
w = tf.get_variable("w", shape=[2], initializer=tf.zeros_initializer())
print(w.name, w.shape)
