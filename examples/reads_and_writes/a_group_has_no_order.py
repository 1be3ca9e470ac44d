"""`tf.group` waits for its members, and gives them no order among themselves."""

# %% count varies=true
import collections

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)
both = tf.group(tf.assign(v, 1), tf.assign(v, 2))

sess = tf.Session()
counts = collections.Counter()
for _ in range(300):
    sess.run(v.initializer)
    sess.run(both)
    counts[int(sess.run(v))] += 1
print(f"after the group, v is 1: {counts[1]} times, 2: {counts[2]} times")
