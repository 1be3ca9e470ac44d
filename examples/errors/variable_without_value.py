"""`tf.Variable` needs a value; it cannot compute one from a shape and an initializer."""

# %% no_value raises="ValueError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(name="w", dtype=tf.float32)

# %% initializer raises="TypeError"
w = tf.Variable(tf.zeros_initializer(), name="w")

# %% value
w = tf.Variable(tf.zeros([2]), name="w")
print(w.name, w.shape)

# %% call
w = tf.Variable(tf.zeros_initializer()([2]), name="w")
print(w.name, w.shape)

# %% get_variable
b = tf.get_variable("b", [2], initializer=tf.zeros_initializer())
print(b.name, b.shape)
