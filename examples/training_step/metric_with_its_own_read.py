"""A number that the gradient does not need can be old or new, whatever the loss is."""

# %% count varies=true
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

pairs = {}
for kind in ("reference", "resource"):
    w = tf.Variable(2.0, use_resource=kind == "resource")
    loss = tf.square(w - 1.0)
    train = tf.train.GradientDescentOptimizer(0.5).minimize(loss)  # w: 2.0 -> 1.0
    metric = 10.0 * w
    sess = tf.Session()
    pairs[kind] = []
    for _ in range(300):
        sess.run(w.initializer)
        fetched, measured, _ = sess.run([loss, metric, train])
        pairs[kind].append((float(fetched), float(measured)))

for kind, seen in pairs.items():
    old, new = seen.count((1.0, 20.0)), seen.count((1.0, 10.0))
    print(f"{kind} variable: the loss is old, the metric old {old} times, new {new} times")
