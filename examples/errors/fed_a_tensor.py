"""A feed is a value that the program has; a tensor gets its value in a run."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

batch = tf.random_uniform([2, 3], name="batch")
x = tf.placeholder(tf.float32, [None, 3], name="x")
size = tf.shape(x)
sess = tf.Session()

# %% run raises="TypeError"
sess.run(size, feed_dict={x: batch})

# %% run_first
value = sess.run(batch)
print(sess.run(size, feed_dict={x: value}))

# %% connect
x = tf.placeholder_with_default(batch, [None, 3], name="x_or_batch")
size = tf.shape(x)
print(sess.run(size), sess.run(size, feed_dict={x: [[1.0, 2.0, 3.0]]}))
