"""`tf.contrib` was part of TensorFlow 1 alone; TensorFlow 2 has it under no name."""

# %% attribute raises="AttributeError"
import tensorflow as tf

initializer = tf.contrib.layers.xavier_initializer()

# %% compat_v1 raises="AttributeError"
import tensorflow.compat.v1 as tf1

initializer = tf1.contrib.layers.xavier_initializer()

# %% module raises="ModuleNotFoundError"
from tensorflow.contrib import slim as slim

# %% initializer
glorot = tf.keras.initializers.GlorotUniform(seed=1)
print(glorot([2, 3]).shape)

# %% regularizer
weights = tf.constant([1.0, 2.0])
l2 = tf.keras.regularizers.L2(0.1 / 2)
print(float(0.1 * tf.nn.l2_loss(weights)), float(l2(weights)))
