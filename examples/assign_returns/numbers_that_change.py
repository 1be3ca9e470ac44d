"""Assigning a NumPy number, a large integer or a bool to an int32 variable changes it silently."""

# %% python_float raises="TypeError"
import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1)
tf.assign(v, 2.5)

# %% silent
fed = tf.placeholder(tf.int32, shape=[])
assigns = {
    "np.float32(2.5)": (tf.assign(v, np.float32(2.5)), {}),
    "2**31": (tf.assign(v, 2**31), {}),
    "2**40": (tf.assign(v, 2**40), {}),
    "True": (tf.assign(v, True), {}),
    "2.5, fed": (tf.assign(v, fed), {fed: 2.5}),
}

sess = tf.Session()
assigned = {}
for value, (assign, feed_dict) in assigns.items():
    assigned[value] = int(sess.run(assign, feed_dict))
    print(f"{value:16} -> {assigned[value]}")

# %% cast
rounded = tf.assign(v, tf.cast(tf.round(2.7), tf.int32))
rounded_value = int(sess.run(rounded))
print("rounded and cast:", rounded_value)
