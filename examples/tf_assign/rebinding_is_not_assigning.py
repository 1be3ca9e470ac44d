"""`v = v + 1` gives the Python name to a sum; the variable keeps its value."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

variable = tf.Variable(1)

v = variable
v = v + 1

sess = tf.Session()
sess.run(tf.global_variables_initializer())
sums = [sess.run(v) for _ in range(3)]
kept = sess.run(variable)

print("v is the variable:", v is variable)
print("three runs of v:  ", *sums)
print("the variable:     ", kept)

# %% assign
add_one = tf.assign_add(variable, 1)

counts = [sess.run(add_one) for _ in range(3)]
changed = sess.run(variable)

print("three runs of add_one:", *counts)
print("the variable:         ", changed)
