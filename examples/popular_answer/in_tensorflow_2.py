"""In TensorFlow 2 an assign acts at once, and in a `tf.function` in the written order."""

# %% eager
import tensorflow as tf

v = tf.Variable(5)
tf.compat.v1.assign(v, 10)

print("right after the call:", v.numpy())

# %% function
a = tf.Variable(2)
b = tf.Variable(3)


@tf.function
def step():
    a.assign(2 * a)
    b.assign(a + b)


step()

print("a, b:", a.numpy(), b.numpy())
