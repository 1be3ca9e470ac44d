"""In eager mode a Keras model is called; there is no session to configure."""

# %% model
import tensorflow as tf

tf.config.set_soft_device_placement(True)

dense = tf.keras.layers.Dense(1, kernel_initializer="ones")
model = tf.keras.Sequential([tf.keras.Input([3]), dense])
print(model(tf.constant([[1.0, 2.0, 3.0]])).numpy())
