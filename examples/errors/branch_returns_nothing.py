"""A function of `tf.cond` must return what it makes."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

reset = tf.placeholder(tf.bool, [], name="reset")
count = tf.Variable(5, name="count")


def set_to_zero():
    tf.assign(count, 0)


def leave():
    return tf.no_op()


# %% cond raises="ValueError"
step = tf.cond(reset, set_to_zero, leave)

# %% other_branch raises="ValueError"
step = tf.cond(reset, lambda: tf.group(tf.assign(count, 0)), lambda: None)


# %% return_it
def set_to_zero_and_return():
    return tf.group(tf.assign(count, 0))


step = tf.cond(reset, set_to_zero_and_return, leave)
with tf.Session() as sess:
    sess.run(count.initializer)
    sess.run(step, feed_dict={reset: False})
    print("not reset:", sess.run(count))
    sess.run(step, feed_dict={reset: True})
    print("reset:", sess.run(count))
