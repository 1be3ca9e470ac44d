"""A Python value must fit the dtype that TensorFlow expects of it."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

count = tf.constant([1, 2, 3], name="count")
sess = tf.Session()

# %% constant raises="TypeError"
tf.constant(2.5, dtype=tf.int32)

# %% text raises="TypeError"
tf.constant("2.5", dtype=tf.float32)

# %% multiply raises="TypeError"
count * 0.5

# %% array
import numpy as np

print(sess.run(count * np.array([0.5, 1.5, 2.5])))

# %% fitting
print(sess.run(tf.constant(float("2.5"), dtype=tf.float32)))
print(sess.run(tf.cast(count, tf.float32) * 0.5))
