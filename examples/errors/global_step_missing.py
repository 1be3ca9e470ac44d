"""Hooks that count steps need a global step in the graph."""

# %% build
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(1.0, name="w")
train = tf.train.GradientDescentOptimizer(0.1).minimize(w * w)
stop = tf.train.StopAtStepHook(last_step=3)

# %% hook raises="RuntimeError"
tf.train.MonitoredSession(hooks=[stop])

# %% checkpoints raises="RuntimeError"
folder = tempfile.TemporaryDirectory()
tf.train.MonitoredTrainingSession(checkpoint_dir=folder.name)

# %% with_a_step
tf.reset_default_graph()
w = tf.Variable(1.0, name="w")
step = tf.train.get_or_create_global_step()
optimizer = tf.train.GradientDescentOptimizer(0.1)
train = optimizer.minimize(w * w, global_step=step)
stop = tf.train.StopAtStepHook(last_step=3)
runs = 0
with tf.train.MonitoredSession(hooks=[stop]) as sess:
    while not sess.should_stop():
        sess.run(train)
        runs += 1
print(runs)
