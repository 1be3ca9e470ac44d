"""`tf.get_variable` makes a variable of one name once in a graph."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def model(x):
    w = tf.get_variable("w", [], use_resource=True)
    return x * w


def variables():
    return [v.name for v in tf.global_variables()]


a = model(2.0)

# %% twice raises="ValueError"
b = model(3.0)

# %% share
with tf.variable_scope("shared", reuse=tf.AUTO_REUSE):
    a, b = model(2.0), model(3.0)
print(variables())

# %% apart
with tf.variable_scope("second"):
    b = model(3.0)
print(variables())

# %% again
tf.reset_default_graph()
a = model(2.0)
print(variables())
