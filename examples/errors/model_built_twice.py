"""The second copy of a model in one graph has other names, which no checkpoint holds."""

# %% build
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def build():
    return tf.Variable([0.0, 0.0], name="w")


folder = tempfile.TemporaryDirectory()
w = build()
with tf.Session() as sess:
    sess.run(w.assign([1.0, 2.0]))
    path = tf.train.Saver().save(sess, folder.name + "/model")

# %% build_again
w = build()
print([v.op.name for v in tf.global_variables()])
sess = tf.Session()

# %% restore raises="NotFoundError"
tf.train.Saver().restore(sess, path)

# %% start_afresh
sess.close()
tf.reset_default_graph()
w = build()
sess = tf.Session()
tf.train.Saver().restore(sess, path)
print(w.op.name, sess.run(w))
