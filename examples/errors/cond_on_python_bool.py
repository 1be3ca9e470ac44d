"""`tf.cond` decides in the run, so it needs a tensor, not a Python bool."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

training = True
x = tf.placeholder(tf.float32, [], name="x")

# %% flag raises="TypeError"
y = tf.cond(training, lambda: x * 0.5, lambda: x)

# %% equal raises="TypeError"
y = tf.cond(x == 0.0, lambda: 1.0, lambda: 1.0 / x)

# %% python_if
y = x * 0.5 if training else x
sess = tf.Session()
print(sess.run(y, feed_dict={x: 8.0}))

# %% fed
is_training = tf.placeholder_with_default(False, [], name="is_training")
y = tf.cond(is_training, lambda: x * 0.5, lambda: x)
print(sess.run(y, feed_dict={x: 8.0, is_training: True}))
print(sess.run(y, feed_dict={x: 8.0}))

# %% tf_equal
y = tf.cond(tf.equal(x, 0.0), lambda: 1.0, lambda: 1.0 / x)
print(sess.run(y, feed_dict={x: 4.0}))
