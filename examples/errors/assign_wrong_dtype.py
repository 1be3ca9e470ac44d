"""A variable takes values of its own type only: an assign converts nothing."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

count = tf.Variable(1, name="count")
half = tf.constant(0.5)

# %% number raises="TypeError"
tf.assign_add(count, 0.5)

# %% tensor raises="TypeError"
tf.assign_add(count, half)

# %% cast
rounded = tf.assign_add(count, tf.cast(half * 3.0, tf.int32))
with tf.Session() as sess:
    sess.run(count.initializer)
    print(sess.run(rounded))

# %% float_variable
total = tf.Variable(1.0, name="total")
added = tf.assign_add(total, half)
with tf.Session() as sess:
    sess.run(total.initializer)
    print(sess.run(added))
