"""A read that races with a write can see a reference variable half written."""

# %% count varies=true
import collections

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

SIZE = 250_000


def seen(use_resource):
    value = tf.placeholder(tf.float32, shape=[])
    v = tf.Variable(tf.zeros([SIZE]), use_resource=use_resource)
    assign = tf.assign(v, tf.fill([SIZE], value))
    copy = v + 0.0
    ends = [tf.reduce_min(copy), tf.reduce_max(copy)]

    counts = collections.Counter()
    with tf.Session() as sess:
        sess.run(v.initializer)
        for i in range(300):
            low, high, _ = sess.run([*ends, assign.op], feed_dict={value: i + 1})
            counts["half written" if low < high else "old" if low == i else "new"] += 1
    return counts


counts = {"reference": seen(False), "resource": seen(True)}
for kind, count in counts.items():
    for outcome in ("old", "new", "half written"):
        print(f"{kind:9}  {outcome:12}  {count[outcome]:3} times")
