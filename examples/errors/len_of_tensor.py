"""`len` needs a number now, and the length of a tensor may be known only during a run."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 4], name="x")
sess = tf.Session()

# %% length raises="TypeError"
len(x)

# %% static
print(x.shape.as_list())

# %% dynamic
rows = tf.shape(x)[0]
print(sess.run(rows, {x: [[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]]}))
