"""Which value a use of `v` gets depends on the path between the write, the read and the use."""

# %% build
import collections

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def build(v):
    read = v.read_value()
    use = read * 10
    write = tf.assign(v, 2)
    with tf.control_dependencies([use]):
        write_after_use = tf.assign(v, 2)
    with tf.control_dependencies([read]):
        write_after_read = tf.assign(v, 2)
    with tf.control_dependencies([write_after_read]):
        use_after_both = read * 10
    with tf.control_dependencies([write]):
        use_after_write = read * 10
        read_after_write = v.read_value() * 10
    return {
        "write -> read -> use": (write, read_after_write),
        "use -> write": (write_after_use, use),
        "read -> write": (write_after_read, use),
        "read -> write -> use": (write_after_read, use_after_both),
        "write -> use": (write, use_after_write),
        "no path": (write, use),
    }


# %% count varies=true
counts = {}
for kind in ("resource", "reference"):
    v = tf.Variable(1, use_resource=kind == "resource")
    for path, (write, use) in build(v).items():
        sess = tf.Session()
        seen = counts[kind, path] = collections.Counter()
        for _ in range(300):
            sess.run(v.initializer)
            seen[int(sess.run([write.op, use])[1])] += 1
        print(f"{kind:9}  {path:20}  old: {seen[10]:3}  new: {seen[20]:3}")
