"""Importing `tensorflow.compat.v1` gives the names of TF1, and leaves eager mode on."""

# %% assign
import tensorflow.compat.v1 as tf

v = tf.Variable(5)
assign = tf.assign(v, 10)
after = v.numpy()

print("executing eagerly: ", tf.executing_eagerly())
print("variable:          ", type(v).__name__)
print("after tf.assign:   ", after)

# %% initializer
init = tf.global_variables_initializer()
after_init = v.numpy()

print("initializer:       ", init)
print("after initializer: ", after_init)
