"""A session starts without values, also where another session of the graph has them."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v")
add = tf.assign_add(v, 1)
init = tf.global_variables_initializer()

first = tf.Session()
second = tf.Session()
first.run(init)
value_in_first = first.run(v)
print("first:", value_in_first)

# %% read raises="FailedPreconditionError"
second.run(v)

# %% initialize
second.run(init)
first.run(add)
values = [first.run(v), second.run(v)]
print("first, second:", *values)

# %% after_close raises="FailedPreconditionError"
first.close()
second.close()
third = tf.Session()
third.run(v)
