"""A saver saves variables; a tensor that is computed from them has nothing to save."""

# %% build
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=[1.0, 2.0])
y = w * 2.0

# %% list raises="TypeError"
tf.train.Saver([w, y])

# %% dict raises="TypeError"
tf.train.Saver({"w": w, "y": y})

# %% variables_only
saver = tf.train.Saver([w])
with tf.Session() as sess:
    sess.run(w.initializer)
    folder = tempfile.TemporaryDirectory()
    path = saver.save(sess, folder.name + "/model")
with tf.Session() as sess:
    saver.restore(sess, path)
    print(sess.run(y))
