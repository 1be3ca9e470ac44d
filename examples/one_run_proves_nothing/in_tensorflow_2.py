"""A tf.function keeps the order of two assigns in every call."""

# %% run
import collections

import tensorflow as tf

v = tf.Variable(0)


@tf.function
def both():
    v.assign(1)
    v.assign(2)


counts = collections.Counter()
for _ in range(300):
    both()
    counts[int(v)] += 1
print("v is 1:", counts[1], "times, v is 2:", counts[2], "times")
