"""Control flow v2 runs an assign that was made outside, too, and its iterations overlap."""

# %% cond
import collections

import tensorflow.compat.v1 as tf

tf.disable_eager_execution()

v = tf.Variable(0)
sess = tf.Session()
set_v = tf.assign(v, 1)
outside = tf.cond(tf.constant(False), lambda: tf.identity(set_v), lambda: tf.constant(0))
inside = tf.cond(tf.constant(False), lambda: tf.identity(tf.assign(v, 1)), lambda: tf.constant(0))

after = {}
for place, fetch in [("outside", outside), ("inside", inside)]:
    sess.run(v.initializer)
    sess.run(fetch)
    after[place] = int(sess.run(v))
    print("assign made", place, "- v is", after[place])


# %% loop varies=true
def body(i, total):
    with tf.control_dependencies([tf.assign_add(v, 1)]):
        return i + 1, total + v.read_value()


loop = tf.while_loop(lambda i, total: i < 5, body, [0, 0])
totals = collections.Counter()
for _ in range(300):
    sess.run(v.initializer)
    totals[int(sess.run(loop[1]))] += 1
print("total 15:", totals[15], "times, another total:", 300 - totals[15], "times")
