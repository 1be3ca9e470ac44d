"""A run executes what its fetches need, and `tf.assign` is not the only thing that writes."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1)
assign = tf.assign(v, 10)
needs_assign = assign + 1
other = tf.constant(7)

sess = tf.Session()
sess.run(v.initializer)
sess.run(other)
after_other = sess.run(v)
sess.run(needs_assign)
after_needs_assign = sess.run(v)

print("after a run of an operation beside the assign:  ", after_other)
print("after a run of an operation that needs its value:", after_needs_assign)

# %% other_writes
sess.run(v.initializer)
after_initializer = sess.run(v)
v.load(3, sess)
after_load = sess.run(v)

print("after the initializer:", after_initializer)
print("after v.load(3, sess):", after_load)
