"""TensorFlow converts no dtype on its own: the inputs of an operation must agree."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

steps = tf.constant([1, 2, 3], name="steps")
rate = tf.constant(0.5, name="rate")
sess = tf.Session()

# %% multiply raises="TypeError"
steps * rate

# %% concat raises="TypeError"
tf.concat([steps, [0.5]], axis=0)

# %% exp raises="TypeError"
tf.exp(steps)

# %% convert raises="ValueError"
tf.convert_to_tensor(steps, dtype=tf.float32)

# %% cast
as_float = tf.cast(steps, tf.float32)
print(sess.run(as_float * rate))
print(sess.run(tf.concat([as_float, [0.5]], axis=0)))

# %% numpy
import numpy as np

print(tf.constant([0.5]).dtype.name, tf.constant(np.array([0.5])).dtype.name)
