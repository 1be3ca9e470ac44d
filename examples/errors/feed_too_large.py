"""A fed Python number must be one that the type of the placeholder can hold."""

# %% build
import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

user = tf.placeholder(tf.int32, name="user")
pixel = tf.placeholder(tf.uint8, name="pixel")
training = tf.placeholder(tf.bool, name="training")
sess = tf.Session()

# %% integer raises="TypeError"
sess.run(user, feed_dict={user: 3000000000})

# %% byte raises="TypeError"
sess.run(pixel, feed_dict={pixel: 256})

# %% bool raises="TypeError"
sess.run(training, feed_dict={training: 2})

# %% in_a_list
print(sess.run(user, feed_dict={user: [3000000000]}))

# %% larger_type
user = tf.placeholder(tf.int64, name="large_user")
print(sess.run(user, feed_dict={user: [3000000000]}))

# %% check
pixels = np.array([0, 255, 256])
limits = np.iinfo(np.uint8)
print(pixels[(pixels < limits.min) | (pixels > limits.max)])
