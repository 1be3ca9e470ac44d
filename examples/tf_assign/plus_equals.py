"""`v += 1` makes a tensor of a reference variable's name, and fails on a resource variable."""

# %% reference
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

reference = tf.Variable(1, use_resource=False)
resource = tf.Variable(1, use_resource=True)
sess = tf.Session()
sess.run(tf.global_variables_initializer())

v = reference
v += 1

sums = sess.run(v), sess.run(v)
kept = sess.run(reference)
print("v is a tensor:", isinstance(v, tf.Tensor))
print("two runs of v:", *sums)
print("the variable: ", kept)

# %% resource raises="RuntimeError"
v = resource
v += 1

# %% assign_add
add_one = v.assign_add(1)
counts = sess.run(add_one), sess.run(add_one)
changed = sess.run(v)
print("two runs of add_one:", *counts)
print("the variable:       ", changed)
