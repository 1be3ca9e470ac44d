"""A function without `return` gives None, and None is no tensor."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [2], name="x")


def double(x):
    tf.multiply(x, 2.0, name="doubled")


# %% mean raises="ValueError"
tf.reduce_mean(double(x))

# %% add raises="ValueError"
tf.add(x, double(x))

# %% which
print(double(x))


# %% returned
def double(x):
    return tf.multiply(x, 2.0, name="doubled")


with tf.Session() as sess:
    print(sess.run(x + double(x), {x: [1.0, 2.0]}))
