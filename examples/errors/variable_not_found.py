"""With `reuse=True`, `tf.get_variable` finds variables and makes none."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("model"):
    made_by_class = tf.Variable(1.0, name="w")

# %% reuse raises="ValueError"
with tf.variable_scope("model", reuse=True):
    w = tf.get_variable("w", [])

# %% first
with tf.variable_scope("net"):
    w = tf.get_variable("w", [])
with tf.variable_scope("net", reuse=True):
    print(tf.get_variable("w", []) is w)

# %% auto_reuse
with tf.variable_scope("head", reuse=tf.AUTO_REUSE):
    a = tf.get_variable("w", [])
    b = tf.get_variable("w", [])
print(a is b, a.name)
