"""A read of a reference variable that ran before the assignment shows the new value."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

results = {}
for kind in ("reference", "resource"):
    v = tf.Variable(5, use_resource=kind == "resource")
    read = v.value()
    with tf.control_dependencies([read]):
        assign = tf.assign(v, 10)
    with tf.control_dependencies([assign]):
        read_plus_1 = read + 1

    sess = tf.Session()
    results[kind] = set()
    for _ in range(300):
        sess.run(v.initializer)
        results[kind].add(int(sess.run(read_plus_1)))

for kind, values in results.items():
    print(kind, "variable: read + 1 is", values)
