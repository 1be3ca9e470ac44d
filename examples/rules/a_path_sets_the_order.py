"""A path sets the order of two writes. Without one, neither the lines nor the list do."""

# %% build
import collections

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def build(v):
    first = tf.assign(v, 2)
    by_tensor = tf.assign(v, first + 3)
    with tf.control_dependencies([first]):
        by_control_input = tf.assign(v, 5)
    no_path = tf.assign(v, 5)
    return first, {"tensor": by_tensor, "control input": by_control_input, "none": no_path}


# %% count varies=true
counts = {}
for kind in ("reference", "resource"):
    v = tf.Variable(1, use_resource=kind == "resource")
    first, seconds = build(v)
    for path, second in seconds.items():
        sess = tf.Session()
        seen = counts[kind, path] = collections.Counter()
        for _ in range(300):
            sess.run([second.op, first.op])
            seen[int(sess.run(v))] += 1
        print(f"{kind:9}  {path:13}  5: {seen[5]:3}  2: {seen[2]:3}")
