"""`tf.concat` takes the tensors first and the axis last."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

left = tf.constant([[1.0, 2.0]], name="left")
right = tf.constant([[3.0, 4.0]], name="right")
sess = tf.Session()

# %% swapped raises="ValueError"
tf.concat(1, [left, right])

# %% other_size raises="ValueError"
tf.concat(1, [left, tf.zeros([1, 3])])

# %% tensors_first
print(sess.run(tf.concat([left, right], 1)))
print(sess.run(tf.concat(axis=1, values=[left, right])))
