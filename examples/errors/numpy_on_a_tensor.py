"""NumPy needs the values of a tensor, and a tensor of a graph has none."""

# %% build
import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [3], name="x")
y = x * 2.0
sess = tf.Session()

# %% call raises="NotImplementedError"
np.mean(y)

# %% convert raises="NotImplementedError"
np.array(y)

# %% tensorflow
print(sess.run(tf.reduce_mean(y), {x: [1.0, 2.0, 3.0]}))

# %% after_the_run
value = sess.run(y, {x: [1.0, 2.0, 3.0]})
print(type(value).__name__, np.mean(value))
