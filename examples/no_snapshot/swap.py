"""Two variables are swapped through copies; through `tf.identity` both get one value."""

# %% count varies=true
import collections

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def swapped(old, use_resource):
    a = tf.Variable(1, use_resource=use_resource)
    b = tf.Variable(2, use_resource=use_resource)
    old_a, old_b = old(a), old(b)
    with tf.control_dependencies([old_a, old_b]):
        swap = tf.group(tf.assign(a, old_b), tf.assign(b, old_a))

    counts = collections.Counter()
    with tf.Session() as sess:
        for _ in range(300):
            sess.run([a.initializer, b.initializer])
            sess.run(swap)
            counts[tuple(int(value) for value in sess.run([a, b]))] += 1
    return counts


identity = {}
for kind, use_resource in (("reference", False), ("resource", True)):
    identity[kind] = swapped(tf.identity, use_resource)
    for result in [(2, 1), (1, 1), (2, 2)]:
        print(f"{kind:9}  a, b = {result}: {identity[kind][result]:3} times")

# %% copy
copied = {}
for kind, use_resource in (("reference", False), ("resource", True)):
    copied[kind] = swapped(lambda v: v + 0, use_resource)
    print(f"{kind:9}  a, b =", *copied[kind])
