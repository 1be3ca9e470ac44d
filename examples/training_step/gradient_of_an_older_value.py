"""What the loss waits for, the gradient need not wait for."""

# %% count varies=true
import collections

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

counts = {}
for kind in ("reference", "resource"):
    w = tf.Variable(1.0, use_resource=kind == "resource")
    with tf.control_dependencies([tf.assign(w, 3.0)]):
        loss = tf.square(w)
    gradient = tf.gradients(loss, w)[0]  # 2 * w
    sess = tf.Session()
    pairs = []
    for _ in range(300):
        sess.run(w.initializer)
        pairs.append(tuple(sess.run([loss, gradient])))
    counts[kind] = collections.Counter((float(x), float(y)) for x, y in pairs)

for kind, count in counts.items():
    old, new = count[9.0, 2.0], count[9.0, 6.0]
    print(f"{kind} variable: loss 9 and gradient 2 {old} times, gradient 6 {new} times")
