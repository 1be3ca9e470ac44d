"""A fed value is converted to the tensor's type without a word, and checked for its shape."""

# %% convert
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

whole = tf.placeholder(tf.int32, [])
reals = tf.placeholder(tf.float32, [2])

sess = tf.Session()
cut = sess.run(whole, {whole: 2.7})
filled = sess.run(reals, {reals: [1.5, None]})
print("2.7 fed as int32:           ", cut)
print("[1.5, None] fed as float32: ", *filled)

# %% shape raises="ValueError"
sess.run(reals, {reals: [1.0, 2.0, 3.0]})
