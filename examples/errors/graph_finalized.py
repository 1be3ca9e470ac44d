"""A finalized graph takes no new operations: build everything before that."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
y = x * 2.0

# %% run raises="RuntimeError"
with tf.train.MonitoredSession() as sess:
    sess.run(y + 1.0, {x: 3.0})

# %% finalize raises="RuntimeError"
tf.get_default_graph().finalize()
tf.constant(1.0)

# %% build_first
with tf.Graph().as_default():
    x = tf.placeholder(tf.float32, [], name="x")
    z = x * 2.0 + 1.0
    with tf.train.MonitoredSession() as sess:
        for value in [3.0, 4.0]:
            print(sess.run(z, {x: value}))
