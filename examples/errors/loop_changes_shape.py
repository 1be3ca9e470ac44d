"""A loop variable must keep its static shape unless the loop says what may change."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

start = tf.constant([1], name="start")


def shorter_than_5(x):
    return tf.size(x) < 5


def append(x):
    return tf.concat([x, [7]], axis=0)


# %% grows raises="ValueError"
numbers = tf.while_loop(shorter_than_5, append, [start])

# %% wrong_invariant raises="ValueError"
two = tf.TensorShape([2])
numbers = tf.while_loop(shorter_than_5, append, [start], shape_invariants=[two])

# %% any_length
any_length = tf.TensorShape([None])
numbers = tf.while_loop(shorter_than_5, append, [start], shape_invariants=[any_length])
sess = tf.Session()
print(sess.run(numbers))

# %% build_unknown
step = tf.placeholder(tf.int32, [None], name="step")

# %% unknown raises="ValueError"
total = tf.while_loop(lambda x: x[0] < 10, lambda x: x + step, [start])


# %% keep
def add_step(x):
    return tf.ensure_shape(x + step, [1])


total = tf.while_loop(lambda x: x[0] < 10, add_step, [start])
print(sess.run(total, feed_dict={step: [3]}))
