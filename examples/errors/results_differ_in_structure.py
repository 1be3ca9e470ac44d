"""Branches, and a loop body and its variables, must have the same structure."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
positive = x > 0.0

# %% branches raises="ValueError"
result = tf.cond(positive, lambda: (x, x * 2.0), lambda: x)

# %% list_and_tuple raises="TypeError"
result = tf.cond(positive, lambda: (x, x * 2.0), lambda: [x, 0.0])


# %% body raises="ValueError"
def body(i, total):
    return total + x


_, total = tf.while_loop(lambda i, total: i < 3, body, [0, 0.0])

# %% same_branches
result = tf.cond(positive, lambda: (x, x * 2.0), lambda: (x, 0.0))
sess = tf.Session()
print(sess.run(result, feed_dict={x: 4.0}) == (4.0, 8.0))


# %% same_body
def body_of_two(i, total):
    return i + 1, total + x


_, total = tf.while_loop(lambda i, total: i < 3, body_of_two, [0, 0.0])
print(sess.run(total, feed_dict={x: 4.0}))
