"""A monitored session is gone after its `with` block."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v")
with tf.train.MonitoredSession() as sess:
    sess.run(v)

# %% run raises="AttributeError"
sess.run(v)

# %% inside
with tf.train.MonitoredSession() as sess:
    value = sess.run(v)
print(value)
