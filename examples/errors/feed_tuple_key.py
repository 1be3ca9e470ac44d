"""A tuple of placeholders is fed with as many values as it has placeholders."""

# %% build
import collections

import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

State = collections.namedtuple("State", ["c", "h"])
state = State(tf.placeholder(tf.float32, [1, 2], "c"), tf.placeholder(tf.float32, [1, 2], "h"))
total = tf.reduce_sum(state.c - state.h)
values = np.array([[[5.0, 1.0]], [[2.0, 0.0]]])
sess = tf.Session()

# %% run raises="ValueError"
sess.run(total, feed_dict={state: values})

# %% tuple
c, h = values
print(sess.run(total, feed_dict={state: (c, h)}))

# %% one_by_one
print(sess.run(total, feed_dict={state.c: c, state.h: h}))

# %% from_a_run
zeros = State(tf.zeros([1, 2]), tf.zeros([1, 2]))
print(sess.run(total, feed_dict={state: sess.run(zeros)}))
