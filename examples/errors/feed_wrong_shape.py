"""A fed value must have a shape that the placeholder's static shape allows."""

# %% build
import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

images = np.ones([4, 28, 28])
x = tf.placeholder(tf.float32, [None, 784], name="x")
brightness = tf.reduce_sum(x, axis=1)
sess = tf.Session()

# %% images raises="ValueError"
sess.run(brightness, {x: images})

# %% one raises="ValueError"
sess.run(brightness, {x: images[0].reshape(784)})

# %% none raises="ValueError"
sess.run(brightness, {x: []})

# %% reshape
print(sess.run(brightness, {x: images.reshape(-1, 784)}))

# %% batch_of_one
print(sess.run(brightness, {x: images[:1].reshape(-1, 784)}))

# %% one_hot
classes = np.array([2, 0])
labels = tf.placeholder(tf.float32, [None, 3], name="labels")
print(sess.run(labels, {labels: np.eye(3)[classes]}))
