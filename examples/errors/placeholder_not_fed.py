"""A run that needs a placeholder raises unless `feed_dict` holds that placeholder."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [2], name="x")
keep = tf.placeholder(tf.float32, [], name="keep")
y = x * keep
sess = tf.Session()

# %% run raises="InvalidArgumentError"
sess.run(y, feed_dict={x: [1.0, 2.0]})

# %% feed_all
print(sess.run(y, feed_dict={x: [1.0, 2.0], keep: 0.5}))

# %% default
keep_or_1 = tf.placeholder_with_default(1.0, [], name="keep_or_1")
z = x * keep_or_1
print(sess.run(z, feed_dict={x: [1.0, 2.0]}))
