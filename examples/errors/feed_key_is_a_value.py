"""The key of a feed must be the placeholder, not a value that took over its name."""

# %% build
import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, name="x")
doubled = 2.0 * x
sess = tf.Session()

# %% number raises="TypeError"
for x in [1.0, 2.0]:
    print(sess.run(doubled, feed_dict={x: x}))

# %% array raises="TypeError"
for x in np.array([[1.0, 2.0], [3.0, 4.0]]):
    print(sess.run(doubled, feed_dict={x: x}))

# %% two_names
x = tf.placeholder(tf.float32, name="x")
doubled = 2.0 * x
for row in np.array([[1.0, 2.0], [3.0, 4.0]]):
    print(sess.run(doubled, feed_dict={x: row}))
