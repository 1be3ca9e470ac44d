"""Eager execution cannot be turned on any more once the default graph is in use."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(2)

# %% enable raises="ValueError"
tf.enable_eager_execution()

# %% reset
tf.reset_default_graph()
tf.enable_eager_execution()

x = tf.constant(2)
print((3 * x).numpy())
