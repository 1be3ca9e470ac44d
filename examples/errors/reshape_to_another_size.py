"""A reshape keeps the number of elements, so the new shape must hold just as many."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

table = tf.ones([10, 3], name="table")
images = tf.placeholder(tf.float32, [None, 6], name="images")
flat = tf.reshape(images, [2, 6])
sess = tf.Session()

# %% known raises="ValueError"
tf.reshape(table, [4, 8])

# %% divisible raises="ValueError"
tf.reshape(table, [-1, 4])

# %% run raises="InvalidArgumentError"
sess.run(flat, {images: [[0.0] * 6]})

# %% any_batch
flat = tf.reshape(images, [-1, 2, 3])
print(sess.run(flat, {images: [[0.0] * 6]}).shape)
print(tf.reshape(table, [-1, 6]).shape.as_list())
