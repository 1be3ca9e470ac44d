"""None in a shape means unknown, and a tensor that is to be made needs a number."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 28, 28], name="images")
batch = images.shape.as_list()[0]
sess = tf.Session()

# %% zeros raises="TypeError"
tf.zeros([batch, 10])

# %% dimension raises="TypeError"
tf.zeros([images.shape[0], 10])

# %% reshape raises="TypeError"
tf.reshape(images, [batch, 784])

# %% dynamic
zeros = tf.zeros([tf.shape(images)[0], 10])
print(sess.run(zeros, {images: [[[0.0] * 28] * 28] * 2}).shape)

# %% minus_one
flat = tf.reshape(images, [-1, 784])
print(flat.shape.as_list())
