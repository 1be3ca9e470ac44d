"""A variable with a caching device is read once, before the block."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

seen = {}
for kind in ("reference", "resource"):
    a = tf.Variable(2, caching_device="/cpu:0", use_resource=kind == "resource")
    assign_a = tf.assign(a, a * 2)
    with tf.control_dependencies([assign_a]):
        reads = {"a": a + 0, "a.read_value()": a.read_value() + 0, "assign_a": assign_a + 0}

    sess = tf.Session()
    for form, read in reads.items():
        seen[kind, form] = set()
        for _ in range(300):
            sess.run(a.initializer)
            seen[kind, form].add(int(sess.run(read)))

for (kind, form), values in seen.items():
    print(f"{kind:9}  {form:15} gives", values)
