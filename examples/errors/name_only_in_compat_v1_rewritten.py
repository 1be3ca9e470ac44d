"""In TensorFlow 2 an argument stands for the placeholder, a call for the session."""

# %% rewrite
import tensorflow as tf

w = tf.Variable(2.0)


@tf.function
def scale(x):
    return w * x


print(scale(tf.constant(3.0)).numpy())
