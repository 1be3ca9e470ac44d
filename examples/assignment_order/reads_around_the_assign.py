"""Reads before and after an assign in one run; a reference variable shows the write in both."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

programs = {}
for kind, use_resource in [("reference", False), ("resource", True)]:
    v = tf.Variable(5, use_resource=use_resource)
    old = v.read_value()
    with tf.control_dependencies([old]):
        assign = tf.assign(v, 10)
    with tf.control_dependencies([assign]):
        new = v.read_value()
    programs[kind] = (v.initializer, [old, new])

# %% count
sess = tf.Session()
seen = {}
for kind, (initializer, reads) in programs.items():
    seen[kind] = set()
    for _ in range(300):
        sess.run(initializer)
        seen[kind].add(tuple(int(value) for value in sess.run(reads)))
for kind, pairs in seen.items():
    print(kind, "variable, (old, new) in 300 runs:", *sorted(pairs))
