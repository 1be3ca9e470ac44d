"""In TensorFlow 2 a variable is initialized by the line that makes it."""

# %% eager
import tensorflow as tf

a = tf.Variable(5)
b = tf.Variable(a * 2)
c = tf.Variable(b * 2)
a.assign(100)
values = int(a), int(b), int(c)
print("a, b, c:", *values)
