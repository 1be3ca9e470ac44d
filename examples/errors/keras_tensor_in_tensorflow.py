"""A `KerasTensor` is only a description; TensorFlow functions need a tensor."""

# %% function raises="ValueError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 2])
pixels = tf.keras.Input([2], name="pixels")
size = tf.abs(pixels)

# %% fetch raises="TypeError"
sess = tf.Session()
sess.run(pixels)


# %% layer
class Absolute(tf.keras.layers.Layer):
    def call(self, inputs):
        return tf.abs(inputs)


model = tf.keras.Model(pixels, Absolute()(pixels))

# %% operation
same = tf.keras.Model(pixels, tf.keras.ops.abs(pixels))

# %% run
y = model(x)
for values in sess.run([y, same(x)], feed_dict={x: [[-1.0, 2.0]]}):
    print(values)
