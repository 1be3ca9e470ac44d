"""A Python number must fit the dtype that the operation expects of it."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

count = tf.constant([1, 2, 3])
name = tf.constant("step ")
sess = tf.Session()

# %% multiply raises="TypeError"
count * 0.5

# %% string raises="TypeError"
name + 3

# %% string2 raises="TypeError"
tf.string_join([name, 3])

# %% constant raises="TypeError"
tf.constant(2.5, dtype=tf.int32)

# %% fl raises="TypeError"
tf.constant("2.5", dtype=tf.float32)

# %% shape raises="TypeError"
tf.zeros([2, 1.5])

# %% fill raises="TypeError"
tf.reshape(count, [3 / 1])

# %% tens raises="TypeError"
tf.constant([tf.constant(1.0), 2.0], dtype=tf.float32)

# %% cast
print(sess.run(tf.cast(count, tf.float32) * 0.5))
