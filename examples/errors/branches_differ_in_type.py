"""The two branches of `tf.cond` must return values of the same type."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

price = tf.placeholder(tf.float32, [], name="price")
expensive = price > 100.0
count = tf.Variable(0, name="count")

# %% number raises="ValueError"
discount = tf.cond(expensive, lambda: price * 0.5, lambda: 0)

# %% operation raises="ValueError"
step = tf.cond(expensive, lambda: tf.assign_add(count, 1), lambda: tf.no_op())

# %% same_type
discount = tf.cond(expensive, lambda: price * 0.5, lambda: 0.0)
sess = tf.Session()
print(sess.run(discount, feed_dict={price: 200.0}))

# %% same_tensor
step = tf.cond(expensive, lambda: tf.assign_add(count, 1), lambda: tf.identity(count))
sess.run(count.initializer)
print(sess.run(step, feed_dict={price: 200.0}))

# %% only_operations
step = tf.cond(expensive, lambda: tf.group(tf.assign_add(count, 1)), lambda: tf.no_op())
sess.run(step, feed_dict={price: 200.0})
sess.run(step, feed_dict={price: 50.0})
print(sess.run(count))
