"""`default_name` makes a new scope, in which there is nothing to reuse."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope(None, default_name="layer") as scope:
    w = tf.get_variable("w", [])

# %% reuse raises="ValueError"
with tf.variable_scope(None, default_name="layer", reuse=True):
    again = tf.get_variable("w", [])

# %% named
with tf.variable_scope(scope, reuse=True):
    again = tf.get_variable("w", [])
print(again is w, again.name)
