"""A generator, a `map` or a `zip` is no array, so it cannot be fed."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None], name="x")
total = tf.reduce_sum(x)
ages = {"Ada": 36.0, "Alan": 41.0}
sess = tf.Session()

# %% map raises="TypeError"
sess.run(total, feed_dict={x: map(float, ["36", "41"])})

# %% values raises="TypeError"
sess.run(total, feed_dict={x: ages.values()})

# %% list
print(sess.run(total, feed_dict={x: list(map(float, ["36", "41"]))}))
print(sess.run(total, feed_dict={x: list(ages.values())}))
