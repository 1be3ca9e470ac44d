"""A resource variable can keep the memory of an array that was fed to its assign."""

# %% aligned
import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def aligned_ones(size):
    memory = np.ones(size + 16, np.float32)
    start = -memory.ctypes.data % 64 // 4
    return memory[start : start + size]  # starts at a multiple of 64 bytes


def after_array_changed(v, value):
    array = aligned_ones(1000)
    with tf.Session() as sess:
        sess.run(tf.assign(v, value), feed_dict={fed: array})
        array[:] = 99
        return sess.run(v)[0]


fed = tf.placeholder(tf.float32, shape=[1000])
reference = tf.Variable(tf.zeros([1000]), use_resource=False)
resource = tf.Variable(tf.zeros([1000]), use_resource=True)

from_reference = after_array_changed(reference, fed)
from_resource = after_array_changed(resource, fed)
print("reference variable:", from_reference)
print("resource variable: ", from_resource)

# %% copy
copied = after_array_changed(resource, fed + 0.0)
print("resource variable: ", copied)
