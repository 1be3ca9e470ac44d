"""A saver is part of one graph, and saves and restores in sessions of that graph."""

# %% build
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def build():
    return tf.get_variable("w", initializer=[1.0, 2.0])


folder = tempfile.TemporaryDirectory()
w = build()
saver = tf.train.Saver()
with tf.Session() as sess:
    sess.run(w.initializer)
    path = saver.save(sess, folder.name + "/model")

# %% new_graph
tf.reset_default_graph()
w = build()
sess = tf.Session()

# %% restore raises="TypeError"
saver.restore(sess, path)

# %% new_saver
saver = tf.train.Saver()
saver.restore(sess, path)
print(sess.run(w))
