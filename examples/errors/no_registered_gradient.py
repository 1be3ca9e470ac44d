"""Gradients need an operation type that has a gradient, on the whole path."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

image = tf.Variable(tf.ones([1, 4, 4, 1]), name="image")
small = tf.image.resize_area(image, [2, 2])
loss = tf.reduce_sum(small)

# %% gradients raises="LookupError"
gradient = tf.gradients(loss, image)[0]

# %% other_operation
small = tf.nn.avg_pool(image, [1, 2, 2, 1], [1, 2, 2, 1], "VALID")
gradient = tf.gradients(tf.reduce_sum(small), image)[0]
sess = tf.Session()
sess.run(image.initializer)
print(sess.run(gradient)[0, :, :, 0])

# %% constant
small = tf.stop_gradient(tf.image.resize_area(image, [2, 2]))
loss = tf.reduce_sum(small) + tf.reduce_sum(image)
print(sess.run(tf.gradients(loss, image)[0])[0, :, :, 0])


# %% own_gradient
@tf.custom_gradient
def halve(pixels):
    def gradient_of_halve(dy):
        return tf.image.resize_nearest_neighbor(dy, [4, 4]) / 4.0

    return tf.image.resize_area(pixels, [2, 2]), gradient_of_halve


loss = tf.reduce_sum(halve(tf.identity(image)))
print(sess.run(tf.gradients(loss, image)[0])[0, :, :, 0])
