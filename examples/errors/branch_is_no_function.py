"""`tf.cond` and `tf.while_loop` take functions, not the results of calling them."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

add = tf.placeholder(tf.bool, [], name="add")
v = tf.Variable(10, name="v")


def add_one():
    return tf.assign_add(v, 1)


def take_one():
    return tf.assign_sub(v, 1)


# %% cond raises="TypeError"
step = tf.cond(add, add_one(), take_one())

# %% loop raises="TypeError"
i = tf.constant(0)
last = tf.while_loop(i < 3, i + 1, [i])

# %% functions
step = tf.cond(add, add_one, take_one)
sess = tf.Session()
sess.run(v.initializer)
print(sess.run(step, feed_dict={add: True}))

# %% lambdas
last = tf.while_loop(lambda i: i < 3, lambda i: i + 1, [i])
print(sess.run(last))
