"""A template shares what `tf.get_variable` makes, and refuses a new `tf.Variable`."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def scale(x):
    factor = tf.Variable(2.0, name="factor")
    return factor * x


scaled = tf.make_template("scale", scale)
training = scaled(1.0)

# %% second_call raises="ValueError"
evaluation = scaled(3.0)

# %% get_variable
tf.reset_default_graph()


def scale(x):
    factor = tf.get_variable("factor", initializer=2.0)
    return factor * x


scaled = tf.make_template("scale", scale)
training = scaled(1.0)
evaluation = scaled(3.0)
print([v.op.name for v in tf.global_variables()])
