"""Initializing again can start a variable from the old value of another one."""

# %% count varies=true
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

fresh, stale = {}, {}
for kind in ("reference", "resource"):
    v = tf.Variable(1, use_resource=kind == "resource")
    w = tf.Variable(v * 2, use_resource=kind == "resource")
    init = tf.variables_initializer([v, w])
    train = tf.assign(v, 10)
    sess = tf.Session()
    values = []
    for _ in range(300):
        sess.run(train)
        sess.run(init)
        values.append(int(sess.run(w)))
    fresh[kind], stale[kind] = values.count(2), values.count(20)

for kind in fresh:
    print(f"{kind} variables: w is 2 {fresh[kind]} times, 20 {stale[kind]} times")
