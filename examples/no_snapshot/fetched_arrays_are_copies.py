"""A fetched array is a copy: neither a later assign nor a write into it reaches the other."""

# %% fetch
import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(np.ones(1000, np.float32))
assign = tf.assign(v, np.full(1000, 7, np.float32))

sess = tf.Session()
sess.run(v.initializer)
fetched = sess.run(v)

sess.run(assign.op)
kept = set(fetched)
print("fetched before the assign:", *kept)

fetched = sess.run(v)
fetched[:] = 99
unchanged = set(sess.run(v))
print("variable after fetched[:] = 99:", *unchanged)
