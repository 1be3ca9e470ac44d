"""An update can wait for the loss; the graph optimizer can take the wait away."""

# %% build
import collections

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def count_losses(loss_of):
    w = tf.Variable(2.0)
    loss = loss_of(w)
    optimizer = tf.train.GradientDescentOptimizer(0.25)
    with tf.control_dependencies([loss]):
        train = optimizer.minimize(loss)
    sess = tf.Session()
    counts = collections.Counter()
    for _ in range(300):
        sess.run(w.initializer)
        counts[float(sess.run([loss, train])[0])] += 1
    return counts


# %% wait
waited_for = count_losses(tf.nn.l2_loss)
print("tf.nn.l2_loss(w):", dict(waited_for))

# %% rewritten varies=true
rewritten = count_losses(lambda w: w * w)  # w: 2.0 -> 1.0
print(f"w * w: before the update {rewritten[4.0]} times, after it {rewritten[1.0]} times")
