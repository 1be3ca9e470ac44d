"""An assign in the run of the initializer may be undone by it, or not."""

# %% count varies=true
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

counts = {}
for kind in ("reference", "resource"):
    v = tf.Variable(1, use_resource=kind == "resource")
    assign = tf.assign(v, 10)
    sess = tf.Session()
    values = []
    for _ in range(300):
        sess.run([v.initializer, assign])
        values.append(int(sess.run(v)))
    counts[kind] = values.count(1), values.count(10)

for kind, (initial, assigned) in counts.items():
    print(f"{kind} variable: 1 {initial} times, 10 {assigned} times")
