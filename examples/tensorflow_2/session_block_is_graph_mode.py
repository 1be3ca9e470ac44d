"""Inside `with tf.Session()` eager mode is off; what was made outside cannot be fetched."""

# %% inside
import tensorflow.compat.v1 as tf

outside = tf.constant(3)
v = tf.Variable(5)

with tf.Session() as sess:
    eager_inside = tf.executing_eagerly()
    inside = tf.constant(3) + 1
    result = sess.run(inside)

print("eager outside the block:", tf.executing_eagerly())
print("eager inside the block: ", eager_inside)
print("3 + 1, built inside:    ", result)

# %% tensor raises="AttributeError"
with tf.Session() as sess:
    sess.run(outside)

# %% variable raises="TypeError"
with tf.Session() as sess:
    sess.run(v)

# %% use raises="RuntimeError"
with tf.Session() as sess:
    sess.run(v + 1)
