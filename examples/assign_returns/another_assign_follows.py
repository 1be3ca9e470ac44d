"""Fetched with a later assign of the same run, the output of an assign shows the later value."""

# %% count varies=true
import collections

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def fetched(use_resource):
    v = tf.Variable(0, use_resource=use_resource)
    first = tf.assign(v, 1)
    with tf.control_dependencies([first]):
        second = tf.assign(v, 2)

    counts = collections.Counter()
    with tf.Session() as sess:
        for _ in range(300):
            sess.run(v.initializer)
            counts[tuple(int(value) for value in sess.run([first, second]))] += 1
    return counts


counts = {"reference": fetched(False), "resource": fetched(True)}
for kind, count in counts.items():
    for pair in [(1, 2), (2, 2)]:
        print(f"{kind:9}  first, second = {pair}: {count[pair]:3} times")
