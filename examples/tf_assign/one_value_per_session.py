"""A session holds its own values; an assign in one does not reach another."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5)
assign = tf.assign(v, 10)
init = tf.global_variables_initializer()

first = tf.Session()
second = tf.Session()
first.run(init)
second.run(init)

first.run(assign)
in_first = first.run(v)
in_second = second.run(v)
print("first: ", in_first)
print("second:", in_second)

first.run(init)
reset = first.run(v)
print("first, initialized again:", reset)
