"""A saver saves variables, and takes those that exist in its graph when it is made."""

# %% build
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [2], name="x")

# %% too_early raises="ValueError"
saver = tf.train.Saver()

# %% after_the_model
w = tf.get_variable("w", initializer=[1.0, 2.0])
y = tf.multiply(w, x, name="y")
saver = tf.train.Saver()
with tf.Session() as sess:
    sess.run(w.initializer)
    folder = tempfile.TemporaryDirectory()
    path = saver.save(sess, folder.name + "/model")
    print(tf.train.list_variables(path))
