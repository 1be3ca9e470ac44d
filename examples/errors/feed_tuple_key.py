"""A tuple of placeholders is fed with as many values as it has placeholders."""

# %% build
import collections

import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

State = collections.namedtuple("State", ["c", "h"])
state = State(tf.placeholder(tf.float32, [1, 2], "c"), tf.placeholder(tf.float32, [1, 2], "h"))
total = tf.reduce_sum(state.c - state.h)
sess = tf.Session()

# %% run raises="ValueError"
sess.run(total, feed_dict={state: np.ones([2, 1, 2])})

# %% tuple
c, h = np.ones([2, 1, 2])
print(sess.run(total, feed_dict={state: (c, h)}))

# %% one_by_one
print(sess.run(total, feed_dict={state.c: c, state.h: h}))

# %% from_a_run
zeros = State(tf.zeros([1, 2]), tf.zeros([1, 2]))
print(sess.run(total, feed_dict={state: sess.run(zeros)}))
