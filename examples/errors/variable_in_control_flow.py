"""A value computed in a loop or branch cannot initialize a variable made there."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def body(i, total):
    w = tf.Variable(tf.ones([]), name="w")
    return i + 1, total + w


# %% loop raises="ValueError"
tf.while_loop(lambda i, total: i < 3, body, [0, 0.0])

# %% outside
w = tf.Variable(tf.ones([]), name="w_outside")
_, total = tf.while_loop(lambda i, total: i < 3, lambda i, total: (i + 1, total + w), [0, 0.0])
with tf.Session() as sess:
    sess.run(w.initializer)
    print(sess.run(total))


# %% function
def body_with_function(i, total):
    w = tf.Variable(lambda: tf.ones([]), name="w_inside")
    return i + 1, total + w


_, total = tf.while_loop(lambda i, total: i < 3, body_with_function, [0, 0.0])
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run(total))
