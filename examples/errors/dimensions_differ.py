"""The shapes of a product or sum must fit, as far as they are known while building."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 3], name="x")
weights = tf.ones([4, 2], name="weights")
vector = tf.ones([3], name="vector")

# %% matmul raises="ValueError"
tf.matmul(x, weights)

# %% add raises="ValueError"
x + weights

# %% concat raises="ValueError"
tf.concat([x, weights], axis=0)

# %% rank raises="ValueError"
tf.matmul(x, vector)

# %% shapes
print(x.shape.as_list(), weights.shape.as_list(), vector.shape.as_list())

# %% fitting
y = tf.matmul(x, tf.ones([3, 2])) + tf.ones([2])
z = tf.matmul(x, vector[:, tf.newaxis])
with tf.Session() as sess:
    print(sess.run(y, {x: [[1.0, 2.0, 3.0]]}), sess.run(z, {x: [[1.0, 2.0, 3.0]]}))
