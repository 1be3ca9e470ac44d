"""A variable needs a shape with all its sizes when it is made."""

# %% get_variable raises="ValueError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", [None, 3])

# %% no_shape raises="ValueError"
b = tf.get_variable("b")

# %% placeholder raises="ValueError"
x = tf.placeholder(tf.float32, [None], name="x")
v = tf.Variable(x)

# %% known
w = tf.get_variable("w", [2, 3])
b = tf.get_variable("b", initializer=[0.0, 0.0, 0.0])
print(w.shape, b.shape)

# %% from_feed
v = tf.Variable(x, validate_shape=False)
with tf.Session() as sess:
    sess.run(v.initializer, {x: [1.0, 2.0]})
    print(sess.run(v))
