"""A session cannot be copied; the values of its variables can."""

# %% copy
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1)
w = tf.Variable([1, 2])
assigns = [tf.assign(v, 5), tf.assign(w, [6, 7])]

one = tf.Session()
one.run(assigns)

two = tf.Session()
variables = tf.global_variables()
for variable, value in zip(variables, one.run(variables)):
    variable.load(value, two)

copied = [value.tolist() for value in two.run([v, w])]
print("v and w in the second session:", copied)
