"""A condition is one value of type bool: no number, and no vector."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

count = tf.placeholder(tf.int32, [], name="count")
pair = tf.placeholder(tf.float32, [2], name="pair")
values = tf.placeholder(tf.float32, name="values")
sess = tf.Session()

# %% number raises="TypeError"
y = tf.cond(count, lambda: 1, lambda: 2)

# %% vector raises="ValueError"
y = tf.cond(pair > 0.0, lambda: 1, lambda: 2)

# %% unknown
y = tf.cond(values > 0.0, lambda: 1, lambda: 2)

# %% run raises="InvalidArgumentError"
sess.run(y, feed_dict={values: [3.0, -3.0]})

# %% loop raises="TypeError"
rest = tf.while_loop(lambda n: n, lambda n: n - 1, [count])

# %% compare
y = tf.cond(count > 0, lambda: 1, lambda: 2)
print(sess.run(y, feed_dict={count: 3}))

# %% all_of_them
y = tf.cond(tf.reduce_all(values > 0.0), lambda: 1, lambda: 2)
print(sess.run(y, feed_dict={values: [3.0, -3.0]}))

# %% each
z = tf.where(values > 0.0, values, tf.zeros_like(values))
print(sess.run(z, feed_dict={values: [3.0, -3.0]}))
