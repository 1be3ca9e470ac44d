"""A loss fetched with the training step can be the loss before the update or after it."""

# %% count varies=true
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def losses(use_resource):
    w = tf.Variable(2.0 * tf.ones([4]), use_resource=use_resource)
    loss = tf.reduce_mean(w)
    train = tf.train.GradientDescentOptimizer(4.0).minimize(loss)  # all of w: 2.0 -> 1.0
    sess = tf.Session()
    fetched = []
    for _ in range(300):
        sess.run(w.initializer)
        fetched.append(float(sess.run([loss, train])[0]))
    return fetched


seen = {"reference": losses(False), "resource": losses(True)}
for kind, values in seen.items():
    before, after = values.count(2.0), values.count(1.0)
    print(f"{kind} variable: before the update {before} times, after it {after} times")
