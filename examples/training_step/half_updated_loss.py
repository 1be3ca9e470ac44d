"""The loss of a large reference variable can come from a half-written update."""

# %% count varies=true
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def losses(use_resource):
    w = tf.Variable(tf.fill([100000], 2.0), use_resource=use_resource)
    loss = tf.nn.l2_loss(w)  # the sum of w * w / 2
    train = tf.train.GradientDescentOptimizer(0.5).minimize(loss)  # all of w: 2.0 -> 1.0
    sess = tf.Session()
    fetched = []
    for _ in range(300):
        sess.run(w.initializer)
        fetched.append(float(sess.run([loss, train])[0]))
    return fetched


seen = {"reference": losses(False), "resource": losses(True)}
for kind, values in seen.items():
    before, after = values.count(200000.0), values.count(50000.0)
    between = len(values) - before - after
    print(f"{kind} variable: before {before} times, after {after} times, between {between} times")
