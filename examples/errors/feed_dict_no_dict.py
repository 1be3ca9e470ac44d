"""The second argument of `Session.run` is the feed, and it must be one dict."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, name="x")
y = tf.placeholder(tf.float32, name="y")
total = x + y
pairs = [(x, 1.0), (y, 2.0)]
step = tf.no_op(name="step")
sess = tf.Session()

# %% pairs raises="TypeError"
sess.run(total, feed_dict=pairs)

# %% two_fetches raises="TypeError"
sess.run(total, step)

# %% two_dicts raises="AttributeError"
sess.run(total, {x: 1.0}, {y: 2.0})

# %% one_dict
print(sess.run(total, feed_dict={x: 1.0, y: 2.0}))
print(sess.run(total, feed_dict=dict(pairs)))

# %% list_of_fetches
total_value, nothing = sess.run([total, step], feed_dict={x: 1.0, y: 2.0})
print(total_value, nothing)
