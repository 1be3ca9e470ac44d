"""A list that holds a tensor is no feed either, and the message does not say so."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

first = tf.constant([1.0, 2.0], name="first")
second = tf.constant([3.0, 4.0], name="second")
x = tf.placeholder(tf.float32, [None, 2], name="x")
total = tf.reduce_sum(x, axis=0)
sess = tf.Session()

# %% run raises="NotImplementedError"
sess.run(total, feed_dict={x: [first, second]})

# %% run_first
print(sess.run(total, feed_dict={x: sess.run([first, second])}))
