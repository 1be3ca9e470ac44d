"""A constant that already shaped the graph may not be fed, nor may a tensor of a loop."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

image = tf.zeros([1, 8, 8, 1])
size = tf.constant([2, 2], name="size")
small = tf.image.resize_images(image, size)
print(small.shape)
sess = tf.Session()

# %% run raises="ValueError"
sess.run(small, feed_dict={size: [4, 4]})

# %% loop raises="ValueError"
in_the_loop = []


def body(i):
    in_the_loop.append(tf.add(i, 1, name="next"))
    return in_the_loop[0]


last = tf.while_loop(lambda i: i < 3, body, [0])
sess.run(last, feed_dict={in_the_loop[0]: 2})

# %% placeholder
size = tf.placeholder_with_default([2, 2], [2], name="size_or_2")
small = tf.image.resize_images(image, size)
print(small.shape)
print(sess.run(small).shape, sess.run(small, feed_dict={size: [4, 4]}).shape)

# %% loop_input
first = tf.placeholder_with_default(0, [], name="first")
last = tf.while_loop(lambda i: i < 3, lambda i: i + 2, [first])
print(sess.run(last), sess.run(last, feed_dict={first: 1}))
