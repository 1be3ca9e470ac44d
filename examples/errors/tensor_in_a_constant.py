"""A constant is made of Python and NumPy values; tensors are put together by `tf.stack`."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

height = tf.placeholder(tf.float32, [], name="height")
sess = tf.Session()

# %% constant raises="TypeError"
tf.constant([height, 2.0])

# %% with_dtype raises="TypeError"
tf.constant([height, 2.0], dtype=tf.float32)

# %% stack
size = tf.stack([height, 2.0])
print(sess.run(size, {height: 5.0}))

# %% convert
size = tf.convert_to_tensor([height, 2.0])
print(sess.run(size, {height: 5.0}))
