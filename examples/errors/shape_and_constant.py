"""A value has its own shape: `tf.get_variable` takes either a value or a shape."""

# %% build raises="ValueError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

b = tf.get_variable("b", [3], initializer=0.5)

# %% initializer
b = tf.get_variable("b", [3], initializer=tf.constant_initializer(0.5))
with tf.Session() as sess:
    sess.run(b.initializer)
    print(sess.run(b))

# %% value
c = tf.get_variable("c", initializer=[0.5, 1.5])
with tf.Session() as sess:
    sess.run(c.initializer)
    print(sess.run(c))
